import { describe, expect, it } from "vitest";
import { furtherPages, navigationFor } from "./pages";

const titles = (side: "vendor" | "partner", scopes: string[]) =>
  navigationFor(side, new Set(scopes)).flatMap((group) => group.pages.map((page) => page.to));

describe("the navigation", () => {
  it("shows the channel manager no page of the administrator's", () => {
    expect(titles("vendor", ["partners:read", "webhooks:read"])).toEqual(["/home", "/partners", "/applications", "/profile-changes", "/agreements", "/journeys", "/webhooks"]);
  });

  it("shows a partner's user no page of the vendor's", () => {
    expect(titles("partner", ["catalog:read", "deals:read", "ledger:read", "profile:read", "webhooks:read"])).toEqual([
      "/home",
      "/catalogue",
      "/deals",
      "/profit",
      "/bundles",
      "/statement",
      "/payments",
      "/disputes",
      "/invoices",
      "/company",
      "/own-agreements",
      "/webhooks",
    ]);
  });

  it("shows an operator the pages of the installation alone", () => {
    expect(navigationFor("operator", new Set(["operator:read"])).flatMap((group) => group.pages.map((page) => page.to))).toEqual([
      "/home",
      "/vendors",
      "/parked",
      "/rebuilds",
      "/operators",
    ]);
  });

  it("is not all that the palette finds, which has no more than one may see", () => {
    expect(furtherPages("vendor", new Set(["sales:read"])).map(({ to }) => to)).toEqual(["/sales/held", "/sales/layouts", "/sales/aliases"]);
    expect(furtherPages("partner", new Set(["sales:read", "ledger:read"]))).toEqual([]);
  });

  it("leaves out a group of which nothing is left", () => {
    expect(navigationFor("vendor", new Set())).toHaveLength(1);
  });
});
