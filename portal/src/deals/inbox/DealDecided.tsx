import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import type { Deal } from "../../api/types";
import { lineOf } from "../../ground/lines";
import { count, day } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Named } from "../../ui/Named";
import { Replayed } from "../../ui/Replayed";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { Why } from "../../ui/Why";

/** Why a deal was decided so when it came: beside which deals, on whose ground, and that it would be decided so again. */
export function DealDecided({ deal: { decision, id } }: { deal: Deal }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { compared, conflicts, grounds = [], possible = [], reasons } = decision;
  const rivals = useSteps([...conflicts, ...possible]);
  return (
    <Section title={t("deals.reasons")}>
      <Why of={reasons} />
      {compared !== undefined && <p>{t("steps.compared", { count: compared, shown: count(compared, wording) })}</p>}
      {rivals.rows.length > 0 && (
        <Table
          caption={t("steps.rivalsThen")}
          list={rivals}
          empty=""
          columns={[
            { id: "deal", title: t("deals.inbox.one"), cell: (it) => <DealNamed id={it.dealId} /> },
            { id: "verdict", title: t("deals.inbox.verdict"), cell: (it) => coded("similarity", it.similarity.verdict) },
            { id: "found", title: t("accounts.inCommon"), roomy: true, cell: (it) => it.similarity.evidence.map(({ field, finding }) => `${field}: ${coded("finding", finding)}`).join("; ") || "–" },
            { id: "until", title: t("deals.protectedUntil"), cell: (it) => day(it.protectedUntil, wording) },
          ]}
        />
      )}
      {grounds.length > 0 && (
        <ul>
          {grounds.map((it) => (
            <li key={`${it.grantId} ${it.productLine}`}>
              <Link to="/grants/$grantId" params={{ grantId: it.grantId }}>
                {t("deals.inbox.ground", { territory: it.territoryCode, line: lineOf(it.productLine) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Replayed path="/api/deals/{id}/explain" id={id} />
    </Section>
  );
}

/** A deal by its customer and partner; by its id until these are told. */
function DealNamed({ id }: { id: string }) {
  const { data } = useQuery(asked("/api/deals/{id}", { path: { id } }));
  return (
    <Link to="/deals/$dealId" params={{ dealId: id }}>
      <Named>{data === undefined ? id : `${data.customer.name}, ${data.partnerCode}`}</Named>
    </Link>
  );
}
