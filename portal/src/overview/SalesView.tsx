import { Figures } from "../Figures";
import { count, money, month, words } from "../format";
import { useSteps } from "../lists";
import { Named } from "../Named";
import type { SalesOverview } from "../shapes/vendor";
import { Table } from "../Table";
import { useWording } from "../wordingContext";
import { MonthsChart } from "./MonthsChart";

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
      <div className="pair">
        <Months overview={overview} />
        <Largest overview={overview} />
      </div>
    </>
  );
}

function Months({ overview }: { overview: SalesOverview }) {
  const wording = useWording();
  const months = overview.months ?? [];
  const latestFirst = useSteps(months.toReversed(), 12);
  if (months.length === 0) return <p className="empty">There are no sales yet.</p>;
  return (
    <div>
      <MonthsChart months={months} />
      <details>
        <summary>Month by month</summary>
        <Table
          caption="Revenue by month, the latest first"
          of="months"
          list={latestFirst}
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
    </div>
  );
}

function Largest({ overview }: { overview: SalesOverview }) {
  const wording = useWording();
  return (
    <div>
      <Table
        caption="The largest partners"
        of="partners"
        list={useSteps(overview.top ?? [])}
        empty="No partner has sold anything yet."
        columns={[
          { title: "Partner", cell: (it) => <Named>{it.name ?? it.partnerCode}</Named> },
          { title: "Tier", cell: (it) => words(it.tier) },
          { title: "12 months", figure: true, cell: (it) => money(it.revenue12m, wording) },
        ]}
      />
    </div>
  );
}
