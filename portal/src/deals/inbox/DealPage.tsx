import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AccountLink } from "../../accounts/AccountLink";
import { asked } from "../../api/queries";
import type { Deal } from "../../api/types";
import { useMay } from "../../app/session";
import { lineOf } from "../../ground/lines";
import { day, instant, money, sentence } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Facts } from "../../ui/Facts";
import { History } from "../../ui/History";
import { Keys } from "../../ui/Keys";
import { Named, Note, Said } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { DealStatus } from "../DealStatus";
import { ExpectLink } from "../ExpectLink";
import { isOpenToObjection, ObjectToRefusal } from "../ObjectToRefusal";
import { Shares } from "../Shares";
import { BothSides } from "./BothSides";
import { Clock } from "./Clock";
import { DealDecided } from "./DealDecided";
import { Decide } from "./Decide";
import { DecideObjection } from "./DecideObjection";
import { NextDeal } from "./NextDeal";
import { TOUCHED } from "./touched";

const route = getRouteApi("/deals/$dealId");

/** One deal: what was found about it, whose customer it may be, and the decision. */
export function DealPage() {
  const { t } = useTranslation();
  const { dealId } = route.useParams();
  const mayObject = useMay("deals:write");
  const sides = useQuery(asked("/api/deals/{id}/review", { path: { id: dealId } }));
  const name = sides.data?.deal.customer.name ?? t("deals.inbox.one");
  return (
    <Keys>
      <Page
        title={name}
        heading={<Named>{name}</Named>}
        crumbs={[{ title: t("deals.title"), to: "/deals" }]}
        lead={t("deals.inbox.keys")}
        actions={
          <>
            {sides.data !== undefined && <ExpectLink deal={sides.data.deal} />}
            {mayObject && sides.data !== undefined && isOpenToObjection(sides.data.deal) && <ObjectToRefusal deal={sides.data.deal} touched={TOUCHED} />}
            <NextDeal after={dealId} />
          </>
        }
      >
        <Answer of={sides}>
          {({ deal, rivals, grounds }) => (
            <>
              <Decide deal={deal} />
              <DecideObjection deal={deal} rivals={rivals} touched={TOUCHED} />
              <Standing deal={deal} />
              <BothSides deal={deal} rivals={rivals} />
              <DealDecided deal={deal} />
              {grounds.length > 0 && (
                <Section title={t("deals.inbox.grounds")}>
                  <ul>
                    {grounds.map((it) => (
                      <li key={`${it.grantId} ${it.productLine}`}>{t("deals.inbox.ground", { territory: it.territoryCode, line: lineOf(it.productLine) })}</li>
                    ))}
                  </ul>
                </Section>
              )}
            </>
          )}
        </Answer>
        <Section title={t("partners.tabs.history")}>
          <History path="/api/deals/{id}/history" named={{ id: dealId }} />
        </Section>
      </Page>
    </Keys>
  );
}

function Standing({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("deals.inbox.found")}>
      <Facts
        of={[
          [
            t("partners.one"),
            <Link key="partner" to="/partners/$partnerId" params={{ partnerId: deal.partnerId }}>
              {deal.partnerCode}
            </Link>,
          ],
          [
            t("deals.state"),
            <span key="state">
              <DealStatus deal={deal} />
              {deal.statusReason !== undefined && <Note>{sentence(deal.statusReason, wording)}</Note>}
            </span>,
          ],
          [t("deals.inbox.clock"), <Clock key="clock" deal={deal} />],
          [t("deals.protectedUntil"), day(deal.protectedUntil, wording)],
          [t("deals.registered"), instant(deal.createdAt, wording)],
          [t("deals.value"), money(deal.value, wording)],
          [t("deals.soldBy"), <Shares key="shares" deal={deal} />],
          ...(deal.seller === undefined ? [] : ([[t("steps.seller"), <Named key="seller">{deal.seller}</Named>]] as [string, ReactNode][])),
          ...(deal.referrer === undefined ? [] : ([[t("steps.referrer"), <Referrer key="referrer" of={deal.referrer} />]] as [string, ReactNode][])),
          ...(deal.accountId === undefined ? [] : ([[t("accounts.one"), <AccountLink key="account" of={{ id: deal.accountId, identity: deal.customer }} />]] as [string, ReactNode][])),
          ...(deal.extensions === undefined ? [] : ([[t("deals.inbox.extensions"), <Extensions key="extensions" of={deal.extensions} />]] as [string, ReactNode][])),
          [t("deals.description"), <Named key="about">{deal.description ?? "–"}</Named>],
        ]}
      />
    </Section>
  );
}

function Referrer({ of: { partnerCode, partnerId } }: { of: NonNullable<Deal["referrer"]> }) {
  return (
    <Link to="/partners/$partnerId" params={{ partnerId }}>
      {partnerCode}
    </Link>
  );
}

function Extensions({ of: extensions }: { of: NonNullable<Deal["extensions"]> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return extensions.map(({ at, days, reason, proof }) => (
    <Said key={at}>{[`${day(at, wording)}: ${t("deals.inbox.daysMore", { count: days, shown: days })}`, reason, proof].filter(Boolean).join(", ")}</Said>
  ));
}
