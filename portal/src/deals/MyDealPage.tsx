import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { Deal, Readable } from "../api/types";
import { useMay } from "../app/session";
import { country, day, instant, money, sentence } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Keys } from "../ui/Keys";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Why } from "../ui/Why";
import { CloseDeal } from "./CloseDeal";
import { DealStatus } from "./DealStatus";
import { ExpectLink } from "./ExpectLink";
import { isLive } from "./expectation";
import { ObjectionSection } from "./ObjectionSection";
import { isOpenToObjection, ObjectToRefusal } from "./ObjectToRefusal";
import { Shares } from "./Shares";
import { WithdrawDeal } from "./WithdrawDeal";

const route = getRouteApi("/deals/$dealId");

const TOUCHED: Readable[] = ["/api/my/deals", "/api/deals/{id}", "/api/me/home"];

/** One of the partner's own deals: how it stands and why, and how it ended. */
export function MyDealPage() {
  const { t } = useTranslation();
  const { dealId: id } = route.useParams();
  const mayWrite = useMay("deals:write");
  const deal = useQuery(asked("/api/deals/{id}", { path: { id } }));
  const name = deal.data?.customer.name ?? t("deals.inbox.one");
  return (
    <Keys>
      <Page
        title={name}
        heading={<Named>{name}</Named>}
        crumbs={[{ title: t("deals.title"), to: "/deals" }]}
        actions={
          mayWrite &&
          deal.data && (
            <>
              <ExpectLink deal={deal.data} />
              {deal.data.status === "approved" && <CloseDeal deal={deal.data} touched={TOUCHED} />}
              {isOpenToObjection(deal.data) && <ObjectToRefusal deal={deal.data} touched={TOUCHED} />}
              {isLive(deal.data) && <WithdrawDeal deal={deal.data} touched={TOUCHED} />}
            </>
          )
        }
      >
        <Answer of={deal}>
          {(found) => (
            <>
              <Known deal={found} />
              {found.objection !== undefined && <ObjectionSection of={found.objection} />}
            </>
          )}
        </Answer>
      </Page>
    </Keys>
  );
}

function Known({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { customer } = deal;
  const place = [customer.street, [customer.postalCode, customer.city].filter(Boolean).join(" "), customer.country && country(customer.country, wording)];
  return (
    <Section title={t("deals.inbox.found")} actions={<DealStatus deal={deal} />}>
      <Facts
        of={[
          [t("deals.reasons"), <Reasons key="reasons" deal={deal} />],
          [t("deals.protectedUntil"), day(deal.protectedUntil, wording)],
          [t("deals.registered"), instant(deal.createdAt, wording)],
          [t("deals.value"), money(deal.value, wording)],
          [t("deals.domain"), <Named key="domain">{customer.domain ?? "–"}</Named>],
          [t("deals.place"), <Named key="place">{place.filter(Boolean).join(", ") || "–"}</Named>],
          [t("deals.inbox.lines"), deal.productLines.join(", ") || "–"],
          [t("deals.soldBy"), <Shares key="shares" deal={deal} />],
          [t("deals.description"), <Named key="about">{deal.description ?? "–"}</Named>],
        ]}
      />
    </Section>
  );
}

function Reasons({ deal: { statusReason, decision } }: { deal: Deal }) {
  const wording = useWording();
  return (
    <>
      {statusReason !== undefined && <Note>{sentence(statusReason, wording)}</Note>}
      <Why of={decision.reasons} />
    </>
  );
}
