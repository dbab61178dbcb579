import type { components } from "../api/contract";
import type { Territory } from "./redrawing";

type Stored = components["schemas"]["territory.AreaPartsResponse"];
type Sent = components["schemas"]["territory.TerritoryChangeRequest"]["area"];

/** Ground as it is stored, to be sent back as it is: grants may hold on it. */
export function sameArea({ and, not, ...parts }: Territory["area"]): Sent {
  return { ...same(parts), ...(and !== undefined && { and: and.map(same) }), ...(not !== undefined && { not: same(not) }) } as Sent;
}

function same({ polygons, ...terms }: Stored) {
  return { ...terms, polygons: polygons.map(({ geometry, within }) => ({ geometry, ...(within !== undefined && { within }) })) };
}
