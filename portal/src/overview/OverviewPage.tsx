import { instant } from "../format";
import { PartSection } from "../PartSection";
import type { Vendor, VendorHome } from "../shapes";
import { useWording } from "../wordingContext";
import { ConcentrationView } from "./ConcentrationView";
import { DistributionView } from "./DistributionView";
import { FreshnessView } from "./FreshnessView";
import { SalesView } from "./SalesView";
import { TiersView } from "./TiersView";

/** The vendor's first page. */
export function OverviewPage({ home, vendor }: { home: VendorHome; vendor: Vendor | undefined }) {
  const wording = useWording();
  const parts = home.parts ?? {};
  return (
    <>
      <h1>{vendor?.name ?? "Your channel"}</h1>
      <p className="as-of">
        As of {instant(home.asOf, wording)}.
        {home.complete === false && <> Some parts are missing; the rest is complete.</>}
      </p>
      <PartSection title="Revenue" part={parts.overview}>
        {(overview) => <SalesView overview={overview} />}
      </PartSection>
      <PartSection title="Concentration" part={parts.concentration}>
        {(concentration) => <ConcentrationView concentration={concentration} />}
      </PartSection>
      <PartSection title="Tiers" part={parts.overview}>
        {(overview) => <TiersView overview={overview} />}
      </PartSection>
      <PartSection title="Over-distribution" part={parts.distribution}>
        {(distribution) => <DistributionView distribution={distribution} />}
      </PartSection>
      <PartSection title="Freshness" part={parts.overview}>
        {(overview) => <FreshnessView overview={overview} />}
      </PartSection>
    </>
  );
}
