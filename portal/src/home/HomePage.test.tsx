import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PartnerHome } from "../shapes/partner";
import { WordingContext } from "../wordingContext";
import { HomePage } from "./HomePage";

function rendered(home: PartnerHome): string {
  return renderToStaticMarkup(
    <WordingContext value={{ locale: "en-GB", timeZone: "UTC", currency: "GBP" }}>
      <HomePage home={home} />
    </WordingContext>,
  );
}

const products = {
  status: "ok" as const,
  data: {
    items: [
      {
        code: "P-1",
        name: "Lamp",
        price: {
          listPrice: { amount: "10.00", currency: "GBP" },
          unitPrice: { amount: "8.00", currency: "GBP" },
          partnerMargin: { amount: { amount: "2.00", currency: "GBP" }, percent: 20, basis: "list_price" },
          steps: [{ kind: "tier_discount", reason: "Gold tier: 20 %" }],
        },
      },
    ],
  },
};

describe("a partner's home", () => {
  it("shows price, margin and the reason of each product", () => {
    const html = rendered({ complete: true, parts: { products } });
    expect(html).toContain("£8.00");
    expect(html).toContain("£2.00");
    expect(html).toContain("20% of list price");
    expect(html).toContain("Gold tier: 20 %");
  });

  it("says which part is missing and shows the rest", () => {
    const deals = { status: "unavailable" as const, problem: { detail: "territory-service is away." } };
    const html = rendered({ complete: false, parts: { products, deals } });
    expect(html).toContain("Some parts are missing");
    expect(html).toContain("territory-service is away.");
    expect(html).toContain("£8.00");
  });

  it("names every section even when nothing at all came", () => {
    const html = rendered({});
    for (const title of ["Scorecard", "Products", "Offers", "Territory", "Deals", "Incentive statement"]) {
      expect(html).toContain(`>${title}</h2>`);
    }
    expect(html.match(/Not available at the moment/g)).toHaveLength(6);
  });

  it("shows a product without a price without inventing one", () => {
    const bare = { status: "ok" as const, data: { items: [{ code: "P-2" }] } };
    const html = rendered({ parts: { products: bare } });
    expect(html).toContain("No price for you today");
    expect(html).not.toContain("0.00");
  });

  it("tells an empty list from a missing one", () => {
    const none = { status: "ok" as const, data: { items: [] } };
    expect(rendered({ parts: { offers: none } })).toContain("There is no promotion at the moment.");
  });

  it("shows what separates the partner from the next tier, in the units of the figures", () => {
    const scorecard = {
      status: "ok" as const,
      data: {
        tier: {
          tier: "silver",
          next: {
            tier: "gold",
            predicates: [
              { text: "revenue12m >= 5000", variable: "revenue12m", actual: "4000", needed: 5000, gap: 1000, holds: false },
              { text: "returnRate <= 0.1", variable: "returnRate", actual: "0.12", needed: 0.1, gap: -0.02, holds: false },
              { text: "dealsWon > 2", variable: "dealsWon", actual: "3", needed: 2, holds: true },
              { text: "growth > 0", variable: "growth", needed: 0, holds: false },
              { text: 'country == "GB"', holds: true },
            ],
          },
        },
      },
    };
    const html = rendered({ parts: { scorecard } });
    expect(html).toContain("The way to gold");
    expect(html).toContain("revenue of 12 months is £4,000.00, compared with £5,000.00; £1,000.00 to go");
    expect(html).toContain("share of returns is 12%, compared with 10%; 2% too much");
    expect(html).toContain("deals won is 3, compared with 2.");
    expect(html).toContain("growth over 3 months is not known, compared with 0%");
    expect(html.match(/>Met</g)).toHaveLength(2);
  });

  it("says that the last day of a grant is the day before its end", () => {
    const grant = { from: "2026-01-01", until: "2026-03-01" };
    const territories = { status: "ok" as const, data: { items: [{ grant }] } };
    const html = rendered({ parts: { territories } });
    expect(html).toContain("28 Feb 2026");
    expect(html).not.toContain("1 Mar 2026");
  });

  it("tells the offers a partner gets from those it does not, with the reason of each", () => {
    const items = [
      { promotionCode: "a", name: "Spring", kind: "rebate", percent: "5.00", open: true, qualifies: true, reason: "tier is gold" },
      { promotionCode: "b", name: "Soon", open: false, qualifies: true, reason: "all partners" },
      { promotionCode: "c", name: "Export", open: true, qualifies: false, reason: "not overseas", amountOff: { amount: "0.25", currency: "GBP" } },
    ];
    const html = rendered({ parts: { offers: { status: "ok", data: { items } } } });
    expect(html.match(/>Yes</g)).toHaveLength(2);
    expect(html.match(/>No</g)).toHaveLength(1);
    expect(html.match(/once it begins/g)).toHaveLength(1);
    expect(html).toContain("up to 5%");
    expect(html).toContain("£0.25 a unit");
    expect(html).toContain("not overseas");
  });

  it("says why a deal was refused", () => {
    const items = [
      { status: "refused", decision: { reasons: [{ text: "This customer is protected until 2026-11-24T23:30:00Z." }] } },
      { status: "approved", decision: { reasons: [{ text: "No live deal protects this customer." }] } },
    ];
    const html = rendered({ parts: { deals: { status: "ok", data: { items } } } });
    expect(html).toContain("This customer is protected until 24 Nov 2026, 23:30 UTC.");
    expect(html).not.toContain("No live deal");
  });
});
