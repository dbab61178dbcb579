import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import type { Offer } from "../api/types";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Verdict, Worth } from "./OffersTable";
import { Predicates } from "./Predicates";
import { useOpened } from "./useOpened";

const route = getRouteApi("/offers/$promotionId");
const NOT_FOUND = 404;

/** One offer: what the partner gets, on what, until when, and by which conditions. */
export default function OfferPage() {
  const { t } = useTranslation();
  const { promotionId } = route.useParams();
  const offers = useQuery(asked("/api/my/offers"));
  const offer = offers.data?.items.find((it) => it.promotionId === promotionId);
  useOpened(offer);
  const title = offer?.name ?? t("offers.promotion");
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={[{ title: t("offers.title"), to: "/offers" }]}>
      <Answer of={offers}>{() => (offer === undefined ? <Failed error={new Refused(NOT_FOUND, { title: t("offers.notThere") })} /> : <Opened offer={offer} />)}</Answer>
    </Page>
  );
}

function Opened({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { codes, lines } = offer.products;
  return (
    <>
      <Section title={t("offers.terms")}>
        <Facts
          of={[
            [t("offers.qualifies"), <Verdict key="verdict" offer={offer} />],
            [t("offers.worth"), <Worth key="worth" offer={offer} />],
            [t("offers.kind"), coded("promotionKind", offer.kind)],
            [t("offers.window"), `${day(offer.from, wording)} – ${day(offer.until, wording)}`],
            [t("offers.products"), [...codes, ...lines].join(", ") || t("offers.allProducts")],
            [t("offers.code"), offer.promotionCode],
          ]}
        />
      </Section>
      <Section title={t("offers.conditionsTitle")}>
        <Predicates of={offer.predicates} caption={t("offers.conditionsCaption")} empty={t("offers.everybody")} />
      </Section>
    </>
  );
}
