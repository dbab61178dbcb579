import { words } from "../format";
import { useListing } from "../lists";
import { Named } from "../Named";
import type { Listing, Partner } from "../shapes/common";
import { Table } from "../Table";

const FURTHER = "/api/partners?limit=50";

export function Partners({ listing }: { listing: Listing<Partner> }) {
  return (
    <Table
      caption="Partners by code"
      of="partners"
      list={useListing(listing, FURTHER)}
      empty="There are no partners yet."
      columns={[
        { title: "Code", cell: (it) => it.code },
        { title: "Name", cell: (it) => <Named>{it.profile?.name}</Named> },
        { title: "Country", cell: (it) => it.profile?.country },
        { title: "Status", cell: (it) => words(it.status) },
      ]}
    />
  );
}
