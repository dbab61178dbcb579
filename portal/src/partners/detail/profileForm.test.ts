import { describe, expect, it } from "vitest";
import type { Partner } from "../../api/types";
import { differences, formOf, profileForm, requestOf } from "./profileForm";

const partner = {
  profile: {
    name: "Harbour Lights",
    type: "reseller",
    country: "GB",
    verticals: ["retail", "hotels"],
    capabilities: [],
    contacts: [{ name: "Ada", email: "ada@example.org" }],
    attributes: { employees: 12 },
    parentId: "par_1",
  },
} as unknown as Partner;

describe("the form of a profile", () => {
  it("gives back what it was made of, and keeps what it does not ask for", () => {
    expect(requestOf(formOf(partner), partner)).toEqual(partner.profile);
  });

  it("takes lists with spaces, repeats and gaps", () => {
    const typed = { ...formOf(partner), verticals: " retail,, hotels , retail", country: "gb" };
    expect(requestOf(typed, partner)).toMatchObject({ verticals: ["retail", "hotels"], country: "GB" });
  });

  it("leaves out what a contact has not", () => {
    const typed = { ...formOf(partner), contacts: [{ name: "Bo", role: "", email: "", phone: " " }] };
    expect(requestOf(typed, partner).contacts).toEqual([{ name: "Bo" }]);
  });

  it("names each field that is not right", () => {
    const wrong = { ...formOf(partner), name: " ", country: "GBR", contacts: [{ name: "Bo", role: "", email: "bo", phone: "" }] };
    const { error } = profileForm.safeParse(wrong);
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual(["name", "country", "contacts.0.email"]);
  });

  it("shows where two people's changes differ, and nothing else", () => {
    const theirs = { ...formOf(partner), name: "Harbour Lights Ltd" };
    const mine = { ...formOf(partner), verticals: "retail" };
    expect(differences(mine, theirs)).toEqual([
      { field: "name", mine: "Harbour Lights", theirs: "Harbour Lights Ltd" },
      { field: "verticals", mine: "retail", theirs: "retail, hotels" },
    ]);
    expect(differences(mine, mine)).toEqual([]);
  });
});
