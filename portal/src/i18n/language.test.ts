import { beforeAll, describe, expect, it } from "vitest";
import { localeOf, preferred, startWords } from "./language";
import { coded } from "./words";

describe("the language shown", () => {
  it("is the one chosen before, whatever the browser asks for", () => {
    expect(preferred("de", ["en-GB"])).toBe("de");
    expect(preferred("xx", ["de-CH"])).toBe("de");
  });

  it("is the first asked for that there is, or English", () => {
    expect(preferred(null, ["fr-FR", "de-AT", "en"])).toBe("de");
    expect(preferred(null, ["fr-FR"])).toBe("en");
    expect(preferred(null, [])).toBe("en");
  });

  it("is written as the reader's own kind of it", () => {
    expect(localeOf("de", ["en-GB", "de-CH"])).toBe("de-CH");
    expect(localeOf("en", ["de-DE"])).toBe("en");
  });
});

describe("a code of the API", () => {
  beforeAll(startWords);

  it("is said in the language shown, and as it is where the page does not know it yet", () => {
    expect(coded("partnerStatus", "in_review")).toBe("in review");
    expect(coded("partnerStatus", "on_hold")).toBe("on hold");
    expect(coded("partnerStatus", undefined)).toBe("–");
  });
});
