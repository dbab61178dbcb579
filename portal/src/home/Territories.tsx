import { count, day, words } from "../format";
import type { GrantedTerritory, Listing } from "../shapes";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function Territories({ listing }: { listing: Listing<GrantedTerritory> }) {
  const wording = useWording();
  return (
    <Table
      caption="Territories granted to you"
      rows={listing.items ?? []}
      more={listing.next !== undefined}
      empty="No territory is granted to you."
      columns={[
        {
          title: "Territory",
          cell: (it) => it.territory?.name ?? it.territory?.code ?? it.grant?.territoryCode,
        },
        { title: "Area", cell: (it) => <Area of={it} /> },
        { title: "Product line", cell: (it) => words(it.grant?.productLine) },
        { title: "Grant", cell: (it) => words(it.grant?.kind) },
        { title: "State", cell: (it) => words(it.grant?.status) },
        { title: "From", cell: (it) => day(it.grant?.from, wording) },
        {
          title: "Until",
          cell: (it) => (it.grant?.until === undefined ? "no end" : day(it.grant.until, wording)),
        },
      ]}
    />
  );
}

function Area({ of }: { of: GrantedTerritory }) {
  const wording = useWording();
  const { countries, subdivisions, postalCodes, polygons } = of.territory ?? {};
  const areas = [...(countries ?? []), ...(subdivisions ?? [])];
  if (postalCodes) areas.push(`${count(postalCodes, wording)} postal codes`);
  if (polygons) areas.push(`${count(polygons, wording)} drawn areas`);
  return <>{areas.join(", ")}</>;
}
