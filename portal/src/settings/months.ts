/** The months of a year by their numbers, in the reader's language. */
export function monthNames(locale: string): [number: string, name: string][] {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => [String(index + 1), format.format(new Date(Date.UTC(2026, index, 1)))]);
}
