import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { Who } from "../app/Who";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { HeldPartner } from "./HeldPartner";
import { LiftHold } from "./LiftHold";
import { PlaceHold } from "./PlaceHold";

type Hold = ItemOf<"/api/payment-holds">;

/** The partners that are not paid for now, each with who said so and why. */
export default function HoldsPage() {
  const { t } = useTranslation();
  const mayPay = useMay("ledger:write");
  const holds = useQuery(asked("/api/payment-holds"));
  return (
    <Page title={t("settlements.holds.title")} lead={t("settlements.holds.lead")} crumbs={[{ title: t("settlements.title"), to: "/settlements" }]}>
      <Section title={t("settlements.holds.all")}>
        <Answer of={holds}>{({ items }) => <Holds of={items} mayLift={mayPay} />}</Answer>
      </Section>
      {mayPay && <PlaceHold />}
    </Page>
  );
}

function Holds({ of, mayLift }: { of: Hold[]; mayLift: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  const lift = { id: "lift", title: t("list.actions"), cell: (it: Hold) => <LiftHold partnerId={it.partnerId} /> };
  return (
    <Table
      caption={t("settlements.holds.all")}
      list={useSteps(of)}
      empty={t("settlements.holds.none")}
      columns={[
        { id: "partner", title: t("partners.one"), cell: (it) => <HeldPartner id={it.partnerId} /> },
        { id: "why", title: t("partners.reasonGiven"), roomy: true, cell: (it) => <Named>{it.reason}</Named> },
        { id: "by", title: t("settlements.holds.by"), wide: true, cell: (it) => <Who id={it.by} /> },
        { id: "at", title: t("settlements.holds.since"), wide: true, cell: (it) => instant(it.at, wording) },
        ...(mayLift ? [lift] : []),
      ]}
    />
  );
}
