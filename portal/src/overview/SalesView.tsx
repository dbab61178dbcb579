import { count, money, month, words } from "../format";
import { Figures } from "../Figures";
import type { SalesOverview } from "../shapes";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function SalesView({ overview }: { overview: SalesOverview }) {
  const wording = useWording();
  return (
    <>
      <Figures
        of={[
          ["Revenue", money(overview.revenue, wording)],
          ["Returns", money(overview.returns, wording)],
          ["Net", money(overview.net, wording)],
          ["Partners", count(overview.partners, wording)],
          ["Partners with sales", count(overview.sellingPartners, wording)],
          ["Lines", count(overview.lines, wording)],
        ]}
      />
      <Table
        caption="The largest partners"
        rows={overview.top ?? []}
        empty="No partner has sold anything yet."
        columns={[
          { title: "Partner", cell: (it) => it.name ?? it.partnerCode },
          { title: "Tier", cell: (it) => words(it.tier) },
          { title: "Revenue, 12 months", figure: true, cell: (it) => money(it.revenue12m, wording) },
        ]}
      />
      <details>
        <summary>Month by month</summary>
        <Table
          caption="Revenue by month"
          rows={overview.months ?? []}
          empty="There are no sales yet."
          columns={[
            { title: "Month", cell: (it) => month(it.month, wording) },
            { title: "Revenue", figure: true, cell: (it) => money(it.revenue, wording) },
            { title: "Returns", figure: true, cell: (it) => money(it.returns, wording) },
            { title: "Net", figure: true, cell: (it) => money(it.net, wording) },
            { title: "Lines", figure: true, cell: (it) => count(it.lines, wording) },
          ]}
        />
      </details>
    </>
  );
}
