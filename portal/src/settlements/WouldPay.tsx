import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { count, day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { PartnerLink } from "./PartnerLink";
import { Propose } from "./Propose";
import type { Collected } from "./settlement";

/** What a settlement of a period would come to now; looking changes nothing. */
export function WouldPay({ period }: { period: string }) {
  const { t } = useTranslation();
  const preview = useQuery(asked("/api/settlements/preview", { query: { period } }));
  return (
    <Answer of={preview}>
      {(found) => (
        <>
          <Section title={t("settlements.wouldPay")}>
            <Sum of={found} />
            <Lines of={found.lines} />
            {found.lines.length > 0 && <Propose collected={found} />}
          </Section>
          <Section title={t("settlements.leftOut")}>
            <LeftOut of={found.leftOut} />
          </Section>
        </>
      )}
    </Answer>
  );
}

function Sum({ of: { amount, lines, period } }: { of: Collected }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Figures
      of={[
        { name: t("settlements.amount"), value: amount, of: t("settlements.owedAt", { period }) },
        { name: t("settlements.payments"), value: count(lines.length, wording) },
      ]}
    />
  );
}

function Lines({ of }: { of: Collected["lines"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("settlements.wouldPayCaption")}
      list={useSteps(of)}
      empty={t("settlements.nobody")}
      columns={[
        { id: "partner", title: t("partners.one"), cell: (it) => <PartnerLink id={it.partnerId} code={it.partnerCode} /> },
        { id: "holder", title: t("settlements.holder"), wide: true, cell: (it) => <Named>{it.holder}</Named> },
        { id: "iban", title: t("settlements.account"), cell: (it) => it.iban },
        { id: "since", title: t("settlements.accountSince"), wide: true, cell: (it) => day(it.detailsChangedAt, wording) },
        { id: "amount", title: t("settlements.amount"), figure: true, cell: (it) => money(it.amount, wording) },
      ]}
    />
  );
}

function LeftOut({ of }: { of: Collected["leftOut"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("settlements.leftOutCaption")}
      list={useSteps(of)}
      empty={t("settlements.nobodyLeftOut")}
      columns={[
        { id: "partner", title: t("partners.one"), cell: (it) => <PartnerLink id={it.partnerId} code={it.partnerCode} /> },
        { id: "owed", title: t("settlements.owed"), figure: true, cell: (it) => money(it.owed, wording) },
        { id: "why", title: t("settlements.why"), cell: (it) => t(`settlements.leftOutFor.${it.reason}`) },
      ]}
    />
  );
}
