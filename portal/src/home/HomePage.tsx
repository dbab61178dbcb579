import { instant, words } from "../format";
import { PartSection } from "../PartSection";
import type { PartnerHome } from "../shapes";
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
      <h1>{profile?.profile?.name ?? "Your home"}</h1>
      <p className="as-of">
        {profile?.code !== undefined && <>Partner {profile.code}. </>}
        {profile?.status !== undefined && <>Status: {words(profile.status)}. </>}
        As of {instant(home.asOf, wording)}.
        {home.complete === false && <> Some parts are missing; the rest is complete.</>}
      </p>
      <PartSection title="Scorecard" part={parts.scorecard}>
        {(scorecard) => <ScorecardView scorecard={scorecard} />}
      </PartSection>
      <PartSection title="Products" part={parts.products}>
        {(listing) => <Products listing={listing} />}
      </PartSection>
      <PartSection title="Offers" part={parts.offers}>
        {(listing) => <Offers listing={listing} />}
      </PartSection>
      <PartSection title="Territory" part={parts.territories}>
        {(listing) => <Territories listing={listing} />}
      </PartSection>
      <PartSection title="Deals" part={parts.deals}>
        {(listing) => <Deals listing={listing} />}
      </PartSection>
      <PartSection title="Incentive statement" part={parts.statement}>
        {(statement) => <StatementView statement={statement} />}
      </PartSection>
    </>
  );
}
