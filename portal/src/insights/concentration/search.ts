import { given, listSearch } from "../../app/listSearch";
import { concentrationSearch } from "../search";

/** What sales are divided by. */
export const CUTS = ["partner", "product", "line", "country", "territory", "type", "tier", "segment"] as const;
export type Cut = (typeof CUTS)[number];
/** What may hang on few partners. */
export const GROUPS = ["line", "country", "type", "tier", "segment"] as const;
export const STEPS = ["month", "quarter", "year"] as const;

const cut = listSearch([], { by: CUTS });
const group = listSearch([], { by: GROUPS });
const series = listSearch([], { by: CUTS, step: STEPS });

/** What the address of each side says besides the period and the measure. */
export const sharesSearch = (search: Record<string, unknown>) => ({ ...concentrationSearch(search), ...cut(search) });
export const dependenciesSearch = (search: Record<string, unknown>) => ({ ...concentrationSearch(search), ...group(search) });
export const seriesSearch = (search: Record<string, unknown>) => ({ ...concentrationSearch(search), ...series(search) });

/** The period alone. */
export function periodOf({ from, until }: { from?: string | undefined; until?: string | undefined }) {
  return given({ from, until });
}
