const DAY_MILLIS = 86_400_000;

/** The first instant of a calendar day in a zone; undefined where either is none. */
export function startOfDay(day: string, timeZone: string | undefined): string | undefined {
  return written(midnight(Date.parse(`${day}T00:00:00Z`), timeZone));
}

/** The first instant after a calendar day in a zone; undefined where either is none. */
export function startOfNextDay(day: string, timeZone: string | undefined): string | undefined {
  return written(midnight(Date.parse(`${day}T00:00:00Z`) + DAY_MILLIS, timeZone));
}

/** The last millisecond of a calendar day in a zone, as an instant; undefined where either is none. */
export function endOfDay(day: string, timeZone: string | undefined): string | undefined {
  return written(midnight(Date.parse(`${day}T00:00:00Z`) + DAY_MILLIS, timeZone) - 1);
}

/** The instant at which a zone's clocks show a day and time such as 2026-11-24T20:00; undefined where they never do so. */
export function atIn(shown: string, timeZone: string | undefined): string | undefined {
  return written(midnight(Date.parse(`${shown.slice(0, 16)}:00Z`), timeZone));
}

/** When a zone's clocks say what those of UTC say at an instant; none for none. */
function midnight(utc: number, timeZone: string | undefined): number {
  if (Number.isNaN(utc)) return utc;
  // The clock may change between the guess and the truth: the second look is at the right side of it.
  const guess = utc - aheadOfUtc(utc, timeZone);
  return utc - aheadOfUtc(guess, timeZone);
}

function written(instant: number): string | undefined {
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
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
