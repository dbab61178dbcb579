import type { ItemOf, Listings, QueryOf } from "../api/queries";
import { Answer } from "./Answer";
import { Timeline, type Entry } from "./Timeline";
import { useList } from "./useList";

/** Paths that answer who changed what. */
type Histories = { [P in Listings]: P extends `${string}/history` ? (ItemOf<P> extends Entry ? P : never) : never }[Listings];

/** How many entries are read at once. */
const PAGE = 20;

/** Who changed what, when and why, newest first and on to the beginning. */
export function History<P extends Histories>({ path, named }: { path: P; named?: Record<string, string> }) {
  const { query, ...list } = useList(path, { limit: PAGE } as QueryOf<P>, named === undefined ? {} : { params: { path: named } });
  return <Answer of={query}>{() => <Timeline list={{ ...list, rows: list.rows as Entry[] }} />}</Answer>;
}
