import { given, listSearch } from "../app/listSearch";
import type { AnswerOf } from "../api/types";
import { isMonth } from "./search";

export type Profitability = AnswerOf<"/api/scorecards/{partnerId}/profitability">;

const period = listSearch(["from", "until"], {});

/** Which months the address asks for; one that is none is left out. */
export function monthsSearch(search: Record<string, unknown>): ReturnType<typeof period> {
  const { from, until } = period(search);
  return given({ from: isMonth(from) ? from : undefined, until: isMonth(until) ? until : undefined });
}
