import { day, money, words } from "../format";
import { useListing, useSteps } from "../lists";
import type { Statement } from "../shapes/partner";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

StatementView.path = "/api/my/statement";

export function StatementView({ statement }: { statement: Statement }) {
  const wording = useWording();
  return (
    <>
      <Table
        caption="What each promotion owes you"
        of="promotions"
        list={useSteps(statement.totals ?? [])}
        empty="Nothing has been earned yet."
        columns={[
          { title: "Promotion", cell: (it) => it.promotionCode },
          { title: "Earned", figure: true, cell: (it) => money(it.accrued, wording) },
          { title: "Taken back", figure: true, cell: (it) => money(it.clawedBack, wording) },
          { title: "Owed", figure: true, cell: (it) => money(it.owed, wording) },
        ]}
      />
      {(statement.items ?? []).length > 0 && (
        <details>
          <summary>Line by line</summary>
          <Lines statement={statement} />
        </details>
      )}
    </>
  );
}

function Lines({ statement }: { statement: Statement }) {
  const wording = useWording();
  return (
    <Table
      caption="Statement, line by line"
      of="lines"
      list={useListing<NonNullable<Statement["items"]>[number]>(statement, StatementView.path)}
      empty="There are no lines."
      columns={[
        { title: "Sold", cell: (it) => day(it.soldAt, wording) },
        { title: "Entry", cell: (it) => words(it.kind) },
        { title: "Product", cell: (it) => it.productCode },
        { title: "Promotion", cell: (it) => it.promotionCode },
        { title: "Net", figure: true, cell: (it) => money(it.net, wording) },
        { title: "Incentive", figure: true, cell: (it) => money(it.incentive, wording) },
        { title: "Total", figure: true, cell: (it) => money(it.runningIncentive, wording) },
      ]}
    />
  );
}
