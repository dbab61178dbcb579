import { count, words } from "../format";
import type { SalesOverview } from "../shapes";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function TiersView({ overview }: { overview: SalesOverview }) {
  const wording = useWording();
  return (
    <Table
      caption="Partners in each tier"
      rows={Object.entries(overview.tiers ?? {})}
      empty="No partner has a tier yet."
      columns={[
        { title: "Tier", cell: ([tier]) => words(tier) },
        { title: "Partners", figure: true, cell: ([, partners]) => count(partners, wording) },
      ]}
    />
  );
}
