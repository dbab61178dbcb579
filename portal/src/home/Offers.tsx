import { money, percent, words } from "../format";
import type { Listing, Offer } from "../shapes";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function Offers({ listing }: { listing: Listing<Offer> }) {
  return (
    <Table
      caption="Offers you qualify for"
      rows={listing.items ?? []}
      more={listing.next !== undefined}
      empty="No offer is open to you at the moment."
      columns={[
        { title: "Promotion", cell: (it) => it.promotionCode },
        { title: "Kind", cell: (it) => words(it.kind) },
        { title: "Worth", figure: true, cell: (it) => <Worth offer={it} /> },
        { title: "Why you", cell: (it) => it.reason },
      ]}
    />
  );
}

function Worth({ offer }: { offer: Offer }) {
  const wording = useWording();
  if (offer.percent !== undefined) return <>{percent(offer.percent, wording)}</>;
  return <>{money(offer.amount, wording)}</>;
}
