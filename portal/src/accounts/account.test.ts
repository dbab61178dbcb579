import { describe, expect, it } from "vitest";
import { accountForm, accountQuery, customerOf, EMPTY_ACCOUNT, placeOf, typedOf } from "./account";

describe("an end customer that is typed", () => {
  it("is sent as far as it is known, without the code that is none of it", () => {
    const typed = accountForm.parse({ ...EMPTY_ACCOUNT, code: "C-7", name: " Brightwater Ltd ", taxId: "GB 123", country: "gb" });
    expect(customerOf(typed)).toEqual({ name: "Brightwater Ltd", taxId: "GB 123", country: "GB" });
  });

  it("needs a name, and a country of two letters", () => {
    const wrong = accountForm.safeParse({ ...EMPTY_ACCOUNT, country: "GBR" });
    expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["name", "form.required"],
      ["country", "form.country"],
    ]);
  });

  it("is typed again as it is known, and placed in a line", () => {
    const identity = { name: "Brightwater", city: "Norwich", postalCode: "NR1 1AA", country: "GB" };
    expect(typedOf(identity)).toMatchObject({ name: "Brightwater", domain: "", city: "Norwich" });
    expect(placeOf(identity, { locale: "en" })).toBe("NR1 1AA Norwich, United Kingdom");
    expect(placeOf({ name: "Brightwater" }, { locale: "en" })).toBe("–");
  });
});

describe("the list of end customers", () => {
  it("is by name, or by how well the words fit", () => {
    expect(accountQuery({})).toEqual({ sort: "name" });
    expect(accountQuery({ q: "acme", code: "C-7" })).toEqual({ q: "acme", code: ["C-7"], sort: "relevance" });
    expect(accountQuery({ q: "acme", sort: "-changedAt" })).toEqual({ q: "acme", sort: "-changedAt" });
  });
});
