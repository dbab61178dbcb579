import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { VendorHome } from "../shapes/vendor";
import { WordingContext } from "../wordingContext";
import { OverviewPage } from "./OverviewPage";

function rendered(home: VendorHome): string {
  return renderToStaticMarkup(
    <WordingContext value={{ locale: "en-GB", timeZone: "UTC" }}>
      <OverviewPage home={home} vendor={{ name: "Acme" }} />
    </WordingContext>,
  );
}

describe("a vendor's overview", () => {
  it("draws the concentration and gives it as a table", () => {
    const html = rendered({
      parts: {
        concentration: {
          status: "ok",
          data: {
            concentration: {
              partners: 7,
              topPartners: 2,
              topShare: 0.75,
              gini: 0.61,
              curve: [
                { partnerShare: 0.2, salesShare: 0.75 },
                { partnerShare: 1, salesShare: 1 },
              ],
            },
          },
        },
      },
    });
    expect(html).toContain('role="img"');
    expect(html).toContain("The largest 2 of 7 partners make 75% of the sales.");
    expect(html).toContain("The curve as a table");
  });

  it("says that there are no sales instead of drawing an empty curve", () => {
    const html = rendered({ parts: { concentration: { status: "ok", data: {} } } });
    expect(html).toContain("No sales in this period.");
    expect(html).not.toContain("<svg");
  });

  it("draws the revenue of each month to scale and gives the highest in words", () => {
    const amount = (value: string) => ({ amount: value, currency: "GBP" });
    const months = [
      { month: "2026-09", revenue: amount("50.00") },
      { month: "2026-10", revenue: amount("100.00") },
      { month: "2026-11", revenue: amount("0.00") },
    ];
    const html = rendered({ parts: { overview: { status: "ok", data: { months } } } });
    expect(html).toContain("From Sept 2026 to Nov 2026; most in Oct 2026 with £100.00.");
    const heights = [...html.matchAll(/<rect class="filled"[^>]*height="([\d.]+)"/g)].map((it) => Number(it[1]));
    expect(heights).toEqual([100, 200, 0]);
  });

  it("draws no bar for a month whose revenue is unknown", () => {
    const html = rendered({ parts: { overview: { status: "ok", data: { months: [{ month: "2026-11" }] } } } });
    expect(html).not.toContain("NaN");
  });

  it("puts the most crowded territory first", () => {
    const groups = [
      { code: "CA", index: { index: 1.5, outlets: 9 } },
      { code: "NY", index: { index: 12.25, outlets: 4 } },
    ];
    const html = rendered({
      parts: { distribution: { status: "ok", data: { by: "subdivision", groups } } },
    });
    expect(html.indexOf("NY")).toBeLessThan(html.indexOf("CA"));
  });

  it("shows the other parts while performance-service is away", () => {
    const html = rendered({
      complete: false,
      parts: {
        overview: { status: "unavailable", problem: { detail: "performance-service cannot be reached." } },
        distribution: { status: "ok", data: { by: "country", groups: [], total: { outlets: 0 } } },
      },
    });
    expect(html).toContain("performance-service cannot be reached.");
    expect(html).toContain("There are no outlets yet.");
  });
});
