import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { Offer } from "../api/types";
import { useMay } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Filters } from "../ui/Filters";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty, NoneForFilter } from "../ui/States";
import { Verdict, Worth } from "./OffersTable";
import { Predicates } from "./Predicates";
import { offerSearch, SHOWN, shownOf } from "./search";

const route = getRouteApi("/offers");

/** What the vendor offers at the moment: what the partner gets, and what is missing for the rest. */
export default function OffersPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const maySeeStanding = useMay("performance:read");
  const offers = useQuery(asked("/api/my/offers"));
  const clear = search.show === undefined ? undefined : () => void navigate({ search: {} });
  const toStanding = maySeeStanding && (
    <Link to="/standing" className={buttonClass()}>
      {t("offers.toStanding")}
    </Link>
  );
  return (
    <Page title={t("offers.title")} lead={t("offers.lead")} actions={toStanding}>
      <Filters
        values={{ ...search }}
        change={(values) => void navigate({ search: offerSearch({ ...search, ...values }) })}
        clear={clear}
        filters={[{ name: "show", label: t("offers.show"), options: SHOWN.map((it) => [it, t(`offers.shown.${it}`)] as const) }]}
      />
      <Answer of={offers}>
        {({ items }) => {
          const shown = shownOf(items, search, new Date());
          if (shown.length === 0) return clear === undefined ? <Empty>{t("offers.none")}</Empty> : <NoneForFilter clear={clear} />;
          return shown.map((offer) => <OfferSection key={offer.promotionId} offer={offer} />);
        }}
      </Answer>
    </Page>
  );
}

function OfferSection({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const wording = useWording();
  const open = (
    <Link to="/offers/$promotionId" params={{ promotionId: offer.promotionId }} className={buttonClass()} aria-label={t("offers.openOf", { offer: offer.name })}>
      {t("offers.open")}
    </Link>
  );
  return (
    <Section title={offer.name} actions={open}>
      <Facts
        of={[
          [t("offers.qualifies"), <Verdict key="verdict" offer={offer} />],
          [t("offers.worth"), <Worth key="worth" offer={offer} />],
          [t("offers.window"), `${day(offer.from, wording)} – ${day(offer.until, wording)}`],
        ]}
      />
      {!offer.qualifies && <Predicates of={offer.predicates} caption={t("offers.conditionsCaption")} empty={t("offers.everybody")} />}
    </Section>
  );
}
