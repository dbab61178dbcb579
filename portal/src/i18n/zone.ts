const DAY_MILLIS = 86_400_000;

/** The last millisecond of a calendar day in a zone, as an instant; undefined where either is none. */
export function endOfDay(day: string, timeZone: string | undefined): string | undefined {
  const next = Date.parse(`${day}T00:00:00Z`) + DAY_MILLIS;
  if (Number.isNaN(next)) return undefined;
  // The clock may change between the guess and the truth: the second look is at the right side of it.
  const guess = next - aheadOfUtc(next, timeZone);
  return new Date(next - aheadOfUtc(guess, timeZone) - 1).toISOString();
}

/** The calendar day that it is in a zone at an instant. */
export function dayIn(timeZone: string | undefined, at: Date): string {
  return new Date(at.getTime() + aheadOfUtc(at.getTime() - at.getMilliseconds(), timeZone)).toISOString().slice(0, 10);
}

/** By how many milliseconds a zone's clocks are ahead at an instant. */
function aheadOfUtc(instant: number, timeZone: string | undefined): number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: timeZone ?? "UTC",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
