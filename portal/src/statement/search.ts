import type { QueryOf } from "../api/queries";
import { listSearch } from "../app/listSearch";

const TEXTS = ["promotion", "from", "until"] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const asTyped = listSearch(TEXTS, {});
export type StatementSearch = ReturnType<typeof asTyped>;

/** What the address of the statement says: a promotion's code, the first and the last day; what is no day is left out. */
export function statementSearch(search: Record<string, unknown>): StatementSearch {
  const { promotion, from, until } = asTyped(search);
  return {
    ...(promotion !== undefined && { promotion }),
    ...(from !== undefined && DAY.test(from) && { from }),
    ...(until !== undefined && DAY.test(until) && { until }),
  };
}

/** The same as the API asks for it. */
export function statementQuery({ promotion, from, until }: StatementSearch): QueryOf<"/api/my/statement"> {
  return { ...(promotion !== undefined && { promotion }), ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
