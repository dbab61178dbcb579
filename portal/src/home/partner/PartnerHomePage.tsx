import { useTranslation } from "react-i18next";
import type { PartnerHome } from "../../api/types";
import { OffersTable } from "../../offers/OffersTable";
import { PartnerStatusOf } from "../../partners/status";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { AsOf } from "../AsOf";
import { PartSection } from "../PartSection";
import { usePart } from "../usePart";
import { Deals } from "./Deals";
import { NextSteps } from "./NextSteps";
import { OwnJourney } from "./OwnJourney";
import { Products } from "./Products";
import { ScorecardView } from "./ScorecardView";
import { Statement } from "./Statement";
import { Territories } from "./Territories";
import { ToAccept } from "./ToAccept";

const PRODUCTS = { query: { limit: 20 } };

/** A partner's first page. */
export function PartnerHomePage({ home }: { home: PartnerHome }) {
  const { t } = useTranslation();
  const { parts } = home;
  const profile = usePart(parts.profile, "/api/my/profile").data;
  const name = profile?.profile.name ?? t("home.yours");
  return (
    <Page
      title={name}
      heading={<Named>{name}</Named>}
      lead={
        <>
          {profile !== undefined && (
            <>
              <PartnerStatusOf status={profile.status} /> {t("home.partnerCode", { code: profile.code })}{" "}
            </>
          )}
          <AsOf home={home} />
        </>
      }
    >
      <ToAccept />
      <OwnJourney />
      {profile !== undefined && profile.status !== "active" && <NextSteps profile={profile} />}
      <PartSection title={t("home.parts.scorecard")} part={usePart(parts.scorecard, "/api/my/scorecard")}>
        {(scorecard) => <ScorecardView scorecard={scorecard} />}
      </PartSection>
      <PartSection title={t("home.parts.products")} part={usePart(parts.products, "/api/my/products", PRODUCTS)}>
        {(listing) => <Products listing={listing} />}
      </PartSection>
      <PartSection title={t("home.parts.offers")} part={usePart(parts.offers, "/api/my/offers")}>
        {({ items }) => <OffersTable offers={items} caption={t("offers.yours")} opens />}
      </PartSection>
      <PartSection title={t("home.parts.territory")} part={usePart(parts.territories, "/api/my/territories")}>
        {({ items }) => <Territories holdings={items} />}
      </PartSection>
      <PartSection title={t("home.parts.deals")} part={usePart(parts.deals, "/api/my/deals")}>
        {(listing) => <Deals listing={listing} />}
      </PartSection>
      <PartSection title={t("home.parts.statement")} part={usePart(parts.statement, "/api/my/statement")}>
        {(statement) => <Statement statement={statement} />}
      </PartSection>
    </Page>
  );
}
