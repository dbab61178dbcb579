import { given, listSearch } from "../../app/listSearch";
import type { QueryOf } from "../../api/queries";
import { around, boxOf, boxText, WORLD } from "./box";

/**
 * What the map's address says: what it is narrowed to and which part is shown; where somebody draws, what
 * (`new`, or the id of a territory and which drawn part of it) and the corners.
 */
export const mapSearch = listSearch(["productLine", "brand", "partnerCode", "bbox", "draw", "part", "drawn"], {});
export type MapSearch = ReturnType<typeof mapSearch>;

/** What was drawn on the map for a form. */
export const drawnSearch = listSearch(["drawn", "part"], {});

/** What is asked for: somewhat more than is shown, and the same while the map is moved a little. */
function askedBox({ bbox }: MapSearch): string {
  const box = boxOf(bbox);
  return boxText(box === undefined ? WORLD : around(box));
}

export function territoriesQuery(search: MapSearch): QueryOf<"/api/map/territories"> {
  return given({ bbox: askedBox(search), productLine: search.productLine, partnerCode: search.partnerCode });
}

export function outletsQuery(search: MapSearch): QueryOf<"/api/map/outlets"> {
  return given({ bbox: askedBox(search), brand: search.brand, partnerCode: search.partnerCode });
}
