import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PartnerHome } from "../shapes";
import { WordingContext } from "../wordingContext";
import { HomePage } from "./HomePage";

function rendered(home: PartnerHome): string {
  return renderToStaticMarkup(
    <WordingContext value={{ locale: "en-GB", timeZone: "UTC" }}>
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
    expect(rendered({ parts: { offers: none } })).toContain("No offer is open to you at the moment.");
  });

  it("shows what separates the partner from the next tier", () => {
    const scorecard = {
      status: "ok" as const,
      data: {
        tier: {
          tier: "silver",
          next: {
            tier: "gold",
            predicates: [
              { text: "revenue12m >= 5000", actual: "4000", needed: 5000, gap: 1000, holds: false },
              { text: "returnRate <= 0.1", actual: "0.02", holds: true },
            ],
          },
        },
      },
    };
    const html = rendered({ parts: { scorecard } });
    expect(html).toContain("The way to gold");
    expect(html).toContain("1,000 to go");
    expect(html.match(/class="met"/g)).toHaveLength(1);
  });
});
