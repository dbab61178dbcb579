import { beforeAll, describe, expect, it } from "vitest";
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

  it("is left to the platform where no sentence here fits it", () => {
    expect(reasoned({ code: "foreign-ground", text: "" }, berlin)).toBeUndefined();
    expect(reasoned({ code: "of-tomorrow", facts: {}, text: "" }, berlin)).toBeUndefined();
  });
});
