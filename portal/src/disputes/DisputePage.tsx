import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { versioned } from "../api/versioned";
import { useMay, useVisit } from "../app/session";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import type { Dispute } from "./dispute";
import { DisputeStatus } from "./DisputeStatus";
import { Resolve } from "./Resolve";
import { Thread } from "./Thread";
import { WithdrawDispute } from "./WithdrawDispute";

const route = getRouteApi("/disputes/$disputeId");

/** One disputed line: what both sides said about it, and how it ends. */
export default function DisputePage() {
  const { t } = useTranslation();
  const { disputeId: id } = route.useParams();
  const { forPartner } = useVisit();
  const mayResolve = useMay("ledger:write") && !forPartner;
  const mayDispute = useMay("disputes:write") && forPartner;
  const dispute = useQuery(versioned("/api/disputes/{id}", { path: { id } }));
  return (
    <Page title={t("disputes.one")} crumbs={[{ title: t("disputes.title"), to: "/disputes" }]}>
      <Answer of={dispute}>
        {({ found, ifMatch }) => (
          <>
            <Section title={t("disputes.about")} actions={<DisputeStatus of={found.status} />}>
              <Known dispute={found} forPartner={forPartner} />
              {mayDispute && found.status === "open" && <WithdrawDispute id={id} />}
            </Section>
            <Thread dispute={found} maySay={mayResolve || mayDispute} />
            {mayResolve && found.status === "open" && <Resolve dispute={found} ifMatch={ifMatch} />}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Known({ dispute: { line, partnerCode, partnerId, createdAt, adjustment, resolution }, forPartner }: { dispute: Dispute; forPartner: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  const partner = (
    <Link key="partner" to="/partners/$partnerId/statement" params={{ partnerId }}>
      {partnerCode}
    </Link>
  );
  const facts: [string, React.ReactNode][] = [
    ...(forPartner ? [] : [[t("partners.one"), partner] as [string, React.ReactNode]]),
    [t("disputes.line"), line.lineId],
    [t("statement.promotion"), line.promotionCode],
    [t("disputes.incentiveThen"), money(line.incentive, wording)],
    [t("disputes.openedAt"), instant(createdAt, wording)],
    ...(adjustment === undefined ? [] : [[t("disputes.posted"), money(adjustment, wording)] as [string, React.ReactNode]]),
    ...(resolution === undefined ? [] : [[t("disputes.resolution"), <Named key="why">{resolution}</Named>] as [string, React.ReactNode]]),
  ];
  return <Facts of={facts} />;
}
