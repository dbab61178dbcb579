import { describe, expect, it } from "vitest";
import { ABSENT, compact, count, country, day, dayBefore, decimal, instant, money, month, percent, sentence, share, words, wording } from "./format";

const berlin = { locale: "en-GB", timeZone: "Europe/Berlin" };

describe("a large amount in short", () => {
  it("begins at a million, and is written in full below it", () => {
    expect(compact({ amount: "8912407.90", currency: "GBP" }, berlin)).toBe("£8.91m");
    expect(compact({ amount: "-1000000.00", currency: "GBP" }, berlin)).toBe("-£1m");
    expect(compact({ amount: "999999.99", currency: "GBP" }, berlin)).toBeUndefined();
    expect(compact(undefined, berlin)).toBeUndefined();
  });
});

describe("a country", () => {
  it("is named in the reader's language, and by its code where the browser knows no name", () => {
    expect(country("DE", berlin)).toBe("Germany");
    expect(country("DE", { locale: "de" })).toBe("Deutschland");
    expect(country("?", berlin)).toBe("?");
    expect(country(undefined, berlin)).toBe(ABSENT);
  });
});

describe("money", () => {
  it("keeps every digit of amounts that no binary fraction can hold", () => {
    expect(money({ amount: "9007199254740993.01", currency: "EUR" }, berlin)).toBe(
      "€9,007,199,254,740,993.01",
    );
  });

  it("writes the currency's own number of digits", () => {
    expect(money({ amount: "-12.30", currency: "GBP" }, berlin)).toBe("-£12.30");
    expect(money({ amount: "1200", currency: "JPY" }, berlin)).toBe("JP¥1,200");
  });

  it("says that an amount is absent rather than nothing", () => {
    expect(money(undefined, berlin)).toBe(ABSENT);
    expect(money({ currency: "EUR" }, berlin)).toBe(ABSENT);
    expect(money({ amount: "many", currency: "EUR" }, berlin)).toBe(ABSENT);
  });

  it("writes the code of a currency that the browser refuses", () => {
    expect(money({ amount: "5.00", currency: "?" }, berlin)).toBe("5 ?");
  });
});

describe("times", () => {
  it("are those of the vendor's zone and name it", () => {
    expect(instant("2026-11-24T23:30:00Z", berlin)).toBe("25 Nov 2026, 00:30 CET");
    expect(day("2026-11-24T23:30:00Z", berlin)).toBe("25 Nov 2026");
  });

  it("leave a calendar day where it is in every zone", () => {
    expect(day("2026-11-24", { locale: "en-GB", timeZone: "America/Los_Angeles" })).toBe("24 Nov 2026");
    expect(month("2026-11", { locale: "en-GB", timeZone: "America/Los_Angeles" })).toBe("Nov 2026");
  });

  it("are absent when missing or unreadable", () => {
    expect(instant(undefined, berlin)).toBe(ABSENT);
    expect(day("yesterday", berlin)).toBe(ABSENT);
    expect(month(undefined, berlin)).toBe(ABSENT);
  });

  it("fall back to the browser's zone when the vendor's is unknown to it", () => {
    expect(wording("en-GB", "Mars/Olympus")).toEqual({ locale: "en-GB" });
    expect(wording("en-GB", "Europe/Berlin", "EUR")).toEqual({ ...berlin, currency: "EUR" });
  });

  it("fall back to English where the browser names no language", () => {
    expect(wording("C@posix", "Europe/Berlin")).toEqual({ ...berlin, locale: "en" });
  });

  it("are written for the reader inside sentences of the platform", () => {
    expect(sentence("Protected until 2026-11-24T23:30:00.123Z.", berlin)).toBe(
      "Protected until 25 Nov 2026, 00:30 CET.",
    );
    expect(sentence("Since 2026-11-24, in stage 2.", berlin)).toBe("Since 2026-11-24, in stage 2.");
    expect(sentence(undefined, berlin)).toBe(ABSENT);
  });

  it("end a period on the day before the first day after it", () => {
    expect(dayBefore("2026-03-01", berlin)).toBe("28 Feb 2026");
    expect(dayBefore("2026-01-01", { locale: "en-GB", timeZone: "America/Los_Angeles" })).toBe("31 Dec 2025");
    expect(dayBefore(undefined, berlin)).toBe(ABSENT);
  });
});

describe("figures", () => {
  it("tell a share from a figure in per cent", () => {
    expect(share(0.1234, berlin)).toBe("12.3%");
    expect(percent("12.50", berlin)).toBe("12.5%");
    expect(percent(0, berlin)).toBe("0%");
  });

  it("group digits and keep up to four after the point", () => {
    expect(count(541909, berlin)).toBe("541,909");
    expect(decimal(0.123456, berlin)).toBe("0.1235");
  });

  it("are absent when missing", () => {
    expect([count(undefined, berlin), share(undefined, berlin), percent("", berlin)]).toEqual([
      ABSENT,
      ABSENT,
      ABSENT,
    ]);
  });

  it("turn codes into words", () => {
    expect(words("in_review")).toBe("in review");
    expect(words(undefined)).toBe(ABSENT);
  });
});
