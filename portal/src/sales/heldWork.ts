import type { components } from "../api/contract";
import type { Readable } from "../api/types";
import { given } from "../app/listSearch";
import type { HeldLine, HeldSearch } from "./held";

export type Selection = components["schemas"]["performance.HeldSelection"];

/** What is asked again once held lines were decided. */
export const TOUCHED: Readable[] = ["/api/sales/held", "/api/sales/intakes", "/api/sales/intakes/{id}", "/api/sales/intakes/{id}/report", "/api/sales/aliases"];

/** The lines that are ticked, or all that the filters leave; undefined where neither is said. */
export function selectionOf(lines: HeldLine[], { partnerCode, productCode, intakeId, reason }: HeldSearch): Selection | undefined {
  if (lines.length > 0) return { lines: lines.map(({ intakeId: file, line }) => ({ intakeId: file, line })) };
  const filters = given({ partnerCode, productCode, intakeId, reason });
  return Object.keys(filters).length === 0 ? undefined : filters;
}

/** The code that all of the lines name; undefined where they name several. */
export function commonCode(lines: HeldLine[], of: "partnerCode" | "productCode", search: HeldSearch): string | undefined {
  if (lines.length === 0) return search[of];
  const codes = new Set(lines.map((it) => it[of]));
  return codes.size === 1 ? [...codes][0] : undefined;
}
