import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { DealsTable } from "./DealsTable";

/** The partner's deals, the newest first. */
export function MyDealsPage() {
  const { t } = useTranslation();
  const mayRegister = useMay("deals:write");
  const list = useList("/api/my/deals", { sort: "-createdAt" });
  return (
    <Page
      title={t("deals.title")}
      lead={t("deals.lead")}
      actions={
        mayRegister && (
          <Link to="/deals/new" className={buttonClass("primary")}>
            {t("deals.register")}
          </Link>
        )
      }
    >
      <Section title={t("deals.yours")}>
        <Answer of={list.query}>
          {() => <DealsTable list={list} caption={t("deals.newestFirst")} empty={t("deals.none")} />}
        </Answer>
      </Section>
    </Page>
  );
}
