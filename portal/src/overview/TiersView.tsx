import { Bar } from "../Bar";
import { count, share, words } from "../format";
import { useSteps } from "../lists";
import type { SalesOverview } from "../shapes/vendor";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function TiersView({ overview }: { overview: SalesOverview }) {
  const wording = useWording();
  const tiers = Object.entries(overview.tiers ?? {});
  const all = tiers.reduce((sum, [, partners]) => sum + partners, 0);
  return (
    <Table
      caption="Partners in each tier"
      of="tiers"
      list={useSteps(tiers)}
      empty="No partner has a tier yet."
      columns={[
        { title: "Tier", cell: ([tier]) => words(tier) },
        { title: "Partners", figure: true, cell: ([, partners]) => count(partners, wording) },
        {
          title: "Share",
          cell: ([, partners]) => (
            <>
              <Bar of={partners / all} /> {share(partners / all, wording)}
            </>
          ),
        },
      ]}
    />
  );
}
