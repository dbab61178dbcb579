import { day, money, words } from "../format";
import type { Deal, Listing } from "../shapes";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function Deals({ listing }: { listing: Listing<Deal> }) {
  const wording = useWording();
  return (
    <Table
      caption="Deals you registered"
      rows={listing.items ?? []}
      more={listing.next !== undefined}
      empty="You have no deals yet."
      columns={[
        { title: "Customer", cell: (it) => it.customer?.name },
        { title: "Deal", cell: (it) => it.description },
        { title: "Value", figure: true, cell: (it) => money(it.value, wording) },
        { title: "State", cell: (it) => <State deal={it} /> },
        { title: "Protected until", cell: (it) => day(it.protectedUntil, wording) },
      ]}
    />
  );
}

function State({ deal }: { deal: Deal }) {
  return (
    <>
      {words(deal.outcome ?? deal.status)}
      {deal.statusReason !== undefined && <span className="note">{deal.statusReason}</span>}
    </>
  );
}
