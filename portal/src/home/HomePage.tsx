import { instant, words } from "../format";
import { Named } from "../Named";
import { PartSection } from "../PartSection";
import type { PartnerHome } from "../shapes/partner";
import { usePart } from "../usePart";
import { useWording } from "../wordingContext";
import { Deals } from "./Deals";
import { Offers } from "./Offers";
import { Products } from "./Products";
import { ScorecardView } from "./ScorecardView";
import { StatementView } from "./StatementView";
import { Territories } from "./Territories";

/** A partner's first page. */
export function HomePage({ home }: { home: PartnerHome }) {
  const wording = useWording();
  const parts = home.parts ?? {};
  const profile = parts.profile?.data;
  return (
    <>
      <h1>
        <Named>{profile?.profile?.name ?? "Your home"}</Named>
      </h1>
      <p className="as-of">
        {profile?.code !== undefined && <>Partner {profile.code}. </>}
        {profile?.status !== undefined && <>Status: {words(profile.status)}. </>}
        As of {instant(home.asOf, wording)}.
        {home.complete === false && <> Some parts are missing; the rest is complete.</>}
      </p>
      <PartSection title="Scorecard" part={usePart(parts.scorecard, "/api/my/scorecard")}>
        {(scorecard) => <ScorecardView scorecard={scorecard} />}
      </PartSection>
      <PartSection title="Products" part={usePart(parts.products, Products.path)}>
        {(listing) => <Products listing={listing} />}
      </PartSection>
      <PartSection title="Offers" part={usePart(parts.offers, "/api/my/offers")}>
        {(listing) => <Offers listing={listing} />}
      </PartSection>
      <PartSection title="Territory" part={usePart(parts.territories, "/api/my/territories")}>
        {(listing) => <Territories listing={listing} />}
      </PartSection>
      <PartSection title="Deals" part={usePart(parts.deals, Deals.path)}>
        {(listing) => <Deals listing={listing} />}
      </PartSection>
      <PartSection title="Incentive statement" part={usePart(parts.statement, StatementView.path)}>
        {(statement) => <StatementView statement={statement} />}
      </PartSection>
    </>
  );
}
