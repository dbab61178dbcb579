import { describe, expect, it } from "vitest";
import { partOf } from "./profileParts";

const PROFILE = {
  name: "Harbour Lights",
  type: "reseller" as const,
  country: "GB",
  verticals: ["hotels", "retail"],
  capabilities: [],
  contacts: [
    { name: "Ada", role: "buyer", email: "ada@example.org" },
    { name: "Bo", phone: "+44 20 7946 0000" },
  ],
  attributes: { shop_size: 120, brands: ["A", "B"] },
};

const read = (part: string) => partOf(PROFILE, part, { locale: "en" });

describe("a part of a profile", () => {
  it("is read as people write it", () => {
    expect(read("name")).toBe("Harbour Lights");
    expect(read("country")).toBe("United Kingdom");
    expect(read("verticals")).toBe("hotels, retail");
    expect(read("contacts")).toBe("Ada · buyer · ada@example.org\nBo · +44 20 7946 0000");
  });

  it("is an attribute where its name says so", () => {
    expect(read("attributes.shop_size")).toBe("120");
    expect(read("attributes.brands")).toBe("A, B");
  });

  it("is empty where nothing is known", () => {
    expect(read("capabilities")).toBe("");
    expect(read("attributes.none")).toBe("");
  });
});
