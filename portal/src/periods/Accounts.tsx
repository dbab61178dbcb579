import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

/** What each partner was owed before a period and is owed after it. */
export function Accounts({ period }: { period: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/periods/{period}/accounts", { limit: 50 }, { params: { path: { period } } });
  return (
    <Answer of={list.query}>
      {() => (
        <Table
          caption={t("periods.accounts")}
          list={list}
          empty={t("periods.noAccounts")}
          columns={[
            {
              id: "partner",
              title: t("partners.one"),
              cell: (it) => (
                <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
                  {it.partnerCode}
                </Link>
              ),
            },
            { id: "opening", title: t("periods.opening"), figure: true, wide: true, cell: (it) => money(it.opening, wording) },
            { id: "posted", title: t("periods.posted"), figure: true, cell: (it) => money(it.posted, wording) },
            { id: "corrected", title: t("periods.corrected"), figure: true, wide: true, cell: (it) => money(it.corrected, wording) },
            { id: "closing", title: t("periods.closing"), figure: true, cell: (it) => money(it.closing, wording) },
          ]}
        />
      )}
    </Answer>
  );
}
