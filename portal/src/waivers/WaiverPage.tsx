import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay, useVisit } from "../app/session";
import { country, dayBefore, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { DecideWaiver } from "./DecideWaiver";
import { WaiverStatus, type Waiver } from "./WaiverStatus";

const route = getRouteApi("/outlets/waivers/$waiverId");

/** One waiver: what is to stand where, what it stands too close to, and the decision. */
export default function WaiverPage() {
  const { t } = useTranslation();
  const { waiverId: id } = route.useParams();
  const { subject } = useVisit();
  const mayWrite = useMay("territories:write");
  const waiver = useQuery(asked("/api/waivers/{id}", { path: { id } }));
  const history = useQuery(asked("/api/waivers/{id}/history", { path: { id } }));
  const asking = history.data?.items.find(({ version }) => version === 1);
  const title = waiver.data?.name ?? t("waivers.one");
  const crumbs = [
    { title: t("ground.outlets"), to: "/outlets" },
    { title: t("waivers.title"), to: "/outlets/waivers" },
  ];
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={crumbs}>
      <Answer of={waiver}>
        {(it) => (
          <>
            {mayWrite && it.status === "asked" && history.data !== undefined && <DecideWaiver waiver={it} isOwn={asking !== undefined && asking.by === subject} />}
            <About waiver={it} />
            <TooCloseTo waiver={it} />
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/waivers/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function About({ waiver }: { waiver: Waiver }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { street, postalCode, city, subdivision } = waiver.address;
  const place = [street, [postalCode, city].filter(Boolean).join(" "), subdivision, country(waiver.address.country, wording)];
  const outlet = (outletId: string, words: string) => (
    <Link key={outletId} to="/outlets/$outletId" params={{ outletId }}>
      {words}
    </Link>
  );
  const links: [string, ReactNode][] = [
    ...(waiver.outletId === undefined ? [] : ([[t("waivers.placed"), outlet(waiver.outletId, waiver.code)]] as [string, ReactNode][])),
    ...(waiver.insteadOf === undefined ? [] : ([[t("waivers.givesWay"), outlet(waiver.insteadOf, t("insights.outlet"))]] as [string, ReactNode][])),
  ];
  return (
    <Section title={t("waivers.one")} actions={<WaiverStatus of={waiver} />}>
      <Facts
        of={[
          [t("partners.reason"), <Named key="reason">{waiver.reason}</Named>],
          [
            t("waivers.lastDay"),
            <span key="until">
              {dayBefore(waiver.until, wording)}
              {waiver.statusReason !== undefined && <Note>{waiver.statusReason}</Note>}
            </span>,
          ],
          [
            t("partners.one"),
            <Link key="partner" to="/partners/$partnerId" params={{ partnerId: waiver.partnerId }}>
              {waiver.partnerCode}
            </Link>,
          ],
          [t("ground.code"), waiver.code],
          [t("ground.brand"), waiver.brand],
          [t("ground.place"), place.filter(Boolean).join(", ")],
          [t("ground.position"), `${decimal(waiver.latitude, wording)}, ${decimal(waiver.longitude, wording)}`],
          ...links,
        ]}
      />
    </Section>
  );
}

function TooCloseTo({ waiver: { neighbours } }: { waiver: Waiver }) {
  const { t } = useTranslation();
  const wording = useWording();
  const metres = (value: number) => `${decimal(Math.round(value), wording)} m`;
  return (
    <Section title={t("waivers.neighbours")}>
      <Table
        caption={t("waivers.neighboursCaption")}
        list={useSteps(neighbours)}
        empty={t("ground.noNeighbours")}
        columns={[
          {
            id: "outlet",
            title: t("insights.outlet"),
            cell: (it) => (
              <Link to="/outlets/$outletId" params={{ outletId: it.outletId }}>
                {it.code}
              </Link>
            ),
          },
          { id: "distance", title: t("insights.distance"), figure: true, cell: (it) => metres(it.metres) },
          { id: "required", title: t("insights.required"), figure: true, cell: (it) => metres(it.required) },
        ]}
      />
    </Section>
  );
}
