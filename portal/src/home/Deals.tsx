import { day, money, sentence, words } from "../format";
import { useListing } from "../lists";
import { Named } from "../Named";
import type { Listing } from "../shapes/common";
import type { Deal } from "../shapes/partner";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

Deals.path = "/api/my/deals";

export function Deals({ listing }: { listing: Listing<Deal> }) {
  const wording = useWording();
  return (
    <Table
      caption="Deals you registered"
      of="deals"
      list={useListing(listing, Deals.path)}
      empty="You have no deals yet."
      columns={[
        { title: "Customer", cell: (it) => <Customer deal={it} /> },
        { title: "Value", figure: true, cell: (it) => money(it.value, wording) },
        { title: "State", cell: (it) => <State deal={it} /> },
        { title: "Protected until", cell: (it) => day(it.protectedUntil, wording) },
      ]}
    />
  );
}

function Customer({ deal }: { deal: Deal }) {
  return (
    <>
      <Named>{deal.customer?.name}</Named>
      {deal.description !== undefined && (
        <span className="note" dir="auto">
          {deal.description}
        </span>
      )}
    </>
  );
}

/** The state and, where a person or the platform gave one, its reason. */
function State({ deal }: { deal: Deal }) {
  const wording = useWording();
  const decided = deal.status === "refused" ? (deal.decision?.reasons ?? []) : [];
  const reasons = [deal.statusReason, ...decided.map((it) => it.text)].filter((it) => it !== undefined);
  return (
    <>
      {words(deal.outcome ?? deal.status)}
      {reasons.map((reason) => (
        <span key={reason} className="note" dir="auto">
          {sentence(reason, wording)}
        </span>
      ))}
    </>
  );
}
