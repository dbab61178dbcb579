import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, dayBefore } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { GrantKind } from "./GrantKind";
import { lineOf } from "./lines";

/** Who holds a territory, for which line and until when. */
export function TerritoryGrants({ code }: { code: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/grants", { territoryCode: [code], sort: "-changedAt", limit: 20 });
  return (
    <Section title={t("ground.grants")}>
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("ground.grantsOf")}
            list={list}
            empty={t("ground.nobodyHolds")}
            columns={[
              {
                id: "partner",
                title: t("partners.one"),
                cell: (it) => (
                  <Link to="/partners/$partnerId/grants" params={{ partnerId: it.partnerId }}>
                    {it.partnerCode}
                  </Link>
                ),
              },
              {
                id: "line",
                title: t("grants.productLine"),
                cell: (it) => (
                  <Link to="/grants/$grantId" params={{ grantId: it.id }}>
                    {lineOf(it.productLine)}
                  </Link>
                ),
              },
              { id: "kind", title: t("grants.kind"), cell: (it) => <GrantKind of={it} /> },
              { id: "status", title: t("grants.status"), cell: (it) => coded("grantStatus", it.status) },
              { id: "from", title: t("grants.from"), wide: true, cell: (it) => day(it.from, wording) },
              { id: "until", title: t("grants.until"), wide: true, cell: (it) => dayBefore(it.until, wording) },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}
