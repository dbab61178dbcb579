import type { components } from "../api/contract";
import { given, listSearch } from "../app/listSearch";
import { readFirst } from "./report";

export type HeldLine = components["schemas"]["performance.HeldLine"];

/** Why lines are held rather than refused. */
export const HELD_FOR = ["partner-unknown", "partner-not-active", "return-sale-unknown", "return-exceeds-sale", "return-twice", "return-other-partner", "return-other-product"] as const;

/** What the address of the held lines says. */
export const heldSearch = listSearch(["partnerCode", "productCode", "intakeId"], { reason: HELD_FOR });
export type HeldSearch = ReturnType<typeof heldSearch>;

/** The first held lines, whatever file they came in. */
export function readHeld(search: HeldSearch, most: number, signal: AbortSignal) {
  const { partnerCode, productCode, intakeId, reason } = search;
  return readFirst<HeldLine>(`/api/sales/held?${new URLSearchParams(given({ partnerCode, productCode, intakeId, reason }))}`, most, signal);
}

/** One held line among all. */
export function placeOf({ intakeId, line }: Pick<HeldLine, "intakeId" | "line">): string {
  return `${intakeId} ${line}`;
}
