import { count, instant } from "../format";
import { Figures } from "../Figures";
import type { SalesOverview } from "../shapes/vendor";
import { useWording } from "../wordingContext";

/** How old the figures are, and what is not in them yet. */
export function FreshnessView({ overview }: { overview: SalesOverview }) {
  const wording = useWording();
  const { freshness } = overview;
  return (
    <Figures
      of={[
        ["Figures as of", instant(overview.asOf, wording)],
        ["Last sale", instant(freshness?.lastSaleAt, wording)],
        ["Last added up", instant(freshness?.rolledUpAt, wording)],
        ["Batches waiting", count(freshness?.batchesWaiting, wording)],
        ["Lines held", count(freshness?.heldLines, wording)],
      ]}
    />
  );
}
