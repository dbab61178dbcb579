import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { en } from "./en";
import { speak, startWords } from "./language";
import { reasoned } from "./reason";

const berlin = { locale: "de", timeZone: "Europe/Berlin" };

describe("a reason", () => {
  beforeAll(async () => {
    globalThis.document ??= { documentElement: {} } as Document;
    startWords();
    await speak("de");
  });

  it("is told in the reader's language, with its instants as the reader writes them", () => {
    const facts = { protectedUntil: "2026-03-01T11:00:00Z" };
    expect(reasoned({ code: "protected", facts, text: "" }, berlin)).toBe("Dieser Kunde ist bis 1. März 2026, 12:00 MEZ geschützt.");
  });

  it("is told by the sentence whose values it has", () => {
    const facts = { required: "800" };
    expect(reasoned({ code: "protected", facts, text: "" }, berlin)).toBe("Standorte der Marke schützen diesen Ort; 800 m sind nötig.");
    expect(reasoned({ code: "free", text: "" }, berlin)).toBe("Nichts steht dagegen.");
  });

  it("has its amounts, shares, days and codes as the reader writes them", () => {
    const told = (code: string, facts: { [name: string]: string }) => reasoned({ code, facts, text: "" }, berlin);
    expect(told("tier-discount", { tier: "gold", percent: "5.00" })).toBe("Stufe gold hat 5\u00a0% Rabatt.");
    expect(told("floor", { floor: "EUR 2.50" })).toBe("Eine Einheit kostet nie weniger als 2,50\u00a0€.");
    expect(told("deal-price", { unitPrice: "EUR 2.50", until: "2027-03-31", said: "EUR 1" })).toBe(
      "Eine Einheit kostet 2,50\u00a0€ für diesen Kunden bis 31.03.2027: EUR 1",
    );
    expect(told("partner-status", { status: "in_review" })).toBe("Status des Partners: in Prüfung.");
    expect(told("behind", { percent: "31", cause: "product mix" })).toBe(
      "Er verkauft 31\u00a0% weniger als Partner wie er. Damit geht einher: zu wenige Produktlinien.",
    );
  });

  it("says how areas stand to each other", () => {
    const facts = { grantId: "gra_1", relation: "region-within", inner: "DE-BY", outer: "DE" };
    expect(reasoned({ code: "overlaps-exclusive", facts, text: "" }, berlin)).toBe("Es gilt ein exklusives Gebietsrecht. DE-BY liegt in DE.");
    expect(reasoned({ code: "overlaps-exclusive", facts: { ground: "DE-BY lies within DE." }, text: "" }, berlin)).toBeUndefined();
  });

  it("says what it rests on by the sentences of their codes", () => {
    const facts = { first: "asked-status", second: "asked-tier", status: "active", tier: "gold" };
    expect(reasoned({ code: "offer-applies", facts: { ...facts, promotion: "Spring" }, text: "" }, berlin)).toBe(
      "Spring: Verlangt ist ein aktiver Partner; sein Status ist: aktiv. Verlangt ist eine der Stufen gold; er ist auf keiner.",
    );
    expect(reasoned({ code: "together", facts: { ...facts, second: "of-tomorrow" }, text: "" }, berlin)).toBeUndefined();
  });

  it("has words for every code of the rooms", () => {
    for (const room of ["catalog", "performance", "promotion"]) {
      const file = new URL(`../../../${room}-service/src/main/resources/sentences.json`, import.meta.url);
      const codes = Object.keys(JSON.parse(readFileSync(file, "utf8")) as object);
      expect(codes.filter((code) => !(code in en.reasons))).toEqual([]);
    }
  });

  it("is left to the platform where no sentence here fits it", () => {
    expect(reasoned({ code: "region-within", text: "" }, berlin)).toBeUndefined();
    expect(reasoned({ code: "of-tomorrow", facts: {}, text: "" }, berlin)).toBeUndefined();
  });
});
