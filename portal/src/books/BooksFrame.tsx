import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/Page";
import { Tabs } from "../ui/Tabs";

/** What the sides of the books have in common: entries, balance, totals. */
export function BooksFrame({ asOf, children }: { asOf?: string | undefined; children: ReactNode }) {
  const { t } = useTranslation();
  const tabs = [
    { to: "/ledger", title: t("books.entries") },
    { to: "/ledger/balance", title: t("books.balance") },
    { to: "/ledger/totals", title: t("books.totals") },
  ];
  return (
    <Page title={t("books.title")} lead={t("books.lead")}>
      <Tabs label={t("books.sides")} tabs={tabs} search={{ asOf }} />
      {children}
    </Page>
  );
}
