import { count, day, dayBefore, words } from "../format";
import { useSteps } from "../lists";
import { Named } from "../Named";
import type { Listing } from "../shapes/common";
import type { GrantedTerritory } from "../shapes/partner";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function Territories({ listing }: { listing: Listing<GrantedTerritory> }) {
  const wording = useWording();
  return (
    <Table
      caption="Territories granted to you"
      of="grants"
      list={useSteps(listing.items ?? [])}
      empty="No territory is granted to you."
      columns={[
        { title: "Territory", cell: (it) => <Named>{name(it)}</Named> },
        { title: "Area", cell: (it) => <Area of={it} /> },
        { title: "Product line", cell: (it) => words(it.grant?.productLine) },
        { title: "Grant", cell: (it) => words(it.grant?.kind) },
        { title: "State", cell: (it) => words(it.grant?.status) },
        { title: "First day", cell: (it) => day(it.grant?.from, wording) },
        {
          title: "Last day",
          cell: (it) => (it.grant?.until === undefined ? "no end" : dayBefore(it.grant.until, wording)),
        },
      ]}
    />
  );
}

function name({ territory, grant }: GrantedTerritory) {
  return territory?.name ?? territory?.code ?? grant?.territoryCode;
}

function Area({ of }: { of: GrantedTerritory }) {
  const wording = useWording();
  const { countries, subdivisions, postalCodes, polygons } = of.territory ?? {};
  const areas = [...(countries ?? []), ...(subdivisions ?? [])];
  if (postalCodes) areas.push(`${count(postalCodes, wording)} postal codes`);
  if (polygons) areas.push(`${count(polygons, wording)} drawn areas`);
  return <>{areas.join(", ")}</>;
}
