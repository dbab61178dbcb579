import { instant } from "../format";
import { Named } from "../Named";
import { PartSection } from "../PartSection";
import type { Vendor } from "../shapes/common";
import type { VendorHome } from "../shapes/vendor";
import { usePart } from "../usePart";
import { useWording } from "../wordingContext";
import { ConcentrationView } from "./ConcentrationView";
import { DistributionView } from "./DistributionView";
import { FreshnessView } from "./FreshnessView";
import { Partners } from "./Partners";
import { SalesView } from "./SalesView";
import { TiersView } from "./TiersView";

/** The vendor's first page. */
export function OverviewPage({ home, vendor }: { home: VendorHome; vendor: Vendor | undefined }) {
  const wording = useWording();
  const parts = home.parts ?? {};
  const overview = usePart(parts.overview, "/api/overview");
  return (
    <>
      <h1>
        <Named>{vendor?.name ?? "Your channel"}</Named>
      </h1>
      <p className="as-of">
        As of {instant(home.asOf, wording)}.
        {home.complete === false && <> Some parts are missing; the rest is complete.</>}
      </p>
      <PartSection title="Revenue" part={overview}>
        {(it) => <SalesView overview={it} />}
      </PartSection>
      <PartSection title="Concentration" part={usePart(parts.concentration, "/api/concentration")}>
        {(concentration) => <ConcentrationView concentration={concentration} />}
      </PartSection>
      <PartSection title="Tiers" part={overview}>
        {(it) => <TiersView overview={it} />}
      </PartSection>
      <PartSection title="Over-distribution" part={usePart(parts.distribution, "/api/distribution")}>
        {(distribution) => <DistributionView distribution={distribution} />}
      </PartSection>
      <PartSection title="Partners" part={usePart(parts.partners, "/api/partners?limit=5")}>
        {(listing) => <Partners listing={listing} />}
      </PartSection>
      <PartSection title="Freshness" part={overview}>
        {(it) => <FreshnessView overview={it} />}
      </PartSection>
    </>
  );
}
