/** Values of a query, as a list is narrowed and sorted by them. */
type Values = Record<string, unknown>;

/** What is about one page and not about the list. */
const OF_A_PAGE: ReadonlySet<string> = new Set(["limit", "cursor", "total"]);

/** Where the whole of a list is read, narrowed and sorted as its pages are. */
export function listAddress(path: string, query: Values, named: Record<string, string> = {}): string {
  const place = path.replace(/\{(\w+)\}/g, (whole, name: string) => encodeURIComponent(named[name] ?? whole));
  const values = Object.entries(query).filter(([name, value]) => value !== undefined && !OF_A_PAGE.has(name));
  const search = new URLSearchParams(values.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : String(value)]));
  return search.size === 0 ? place : `${place}?${search}`;
}
