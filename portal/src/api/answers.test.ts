import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error The build's own script: it is run by Node and has no types.
import { mergedContract } from "../../contract/contracts.mjs";

// The browser tests show recorded answers: this says that they are what the services commit to,
// field by field, so that a page is never tested against something no service answers.

type Schema = {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  enum?: unknown[];
};

type Responses = Record<string, { content?: Record<string, { schema: Schema }> }>;

const contract: {
  paths: Record<string, { get?: { responses: Responses }; post?: { responses: Responses } }>;
  components: { schemas: Record<string, Schema> };
} = mergedContract();

const recorded = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../e2e/answers/${name}.json`, import.meta.url), "utf8"));

function strange(value: unknown, schema: Schema, at: string): string[] {
  if (schema.$ref !== undefined) {
    const target = contract.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
    return target === undefined ? [`${at}: ${schema.$ref}`] : strange(value, target, at);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => strange(item, schema.items ?? {}, `${at}[${index}]`));
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at}: ${String(value)}`];
  // A schema without a type, or of an object without fields, says nothing of what is there.
  const saysNothing = schema.type === undefined || (schema.properties === undefined && schema.additionalProperties === undefined);
  if (typeof value !== "object" || value === null || saysNothing) return [];
  const missing = (schema.required ?? []).filter((name) => !(name in value));
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const known = schema.properties?.[name] ?? schema.additionalProperties;
      return known === undefined || known === false
        ? [`${at}.${name}`]
        : strange(inner, known === true ? {} : known, `${at}.${name}`);
    }),
  ];
}

function check(value: unknown, path: string, method: "get" | "post" = "get"): string[] {
  const content = Object.values(contract.paths[path]?.[method]?.responses["200"]?.content ?? {})[0];
  return content === undefined ? [`nobody answers ${path}`] : strange(value, content.schema, path);
}

const PARTS: [home: string, part: string, path: string][] = [
  ["partner-home", "profile", "/api/my/profile"],
  ["partner-home", "products", "/api/my/products"],
  ["partner-home", "territories", "/api/my/territories"],
  ["partner-home", "offers", "/api/my/offers"],
  ["partner-home", "statement", "/api/my/statement"],
  ["partner-home", "deals", "/api/my/deals"],
  ["partner-home", "scorecard", "/api/my/scorecard"],
  ["vendor-home", "overview", "/api/overview"],
  ["vendor-home", "concentration", "/api/concentration"],
  ["vendor-home", "distribution", "/api/distribution"],
  ["vendor-home", "partners", "/api/partners"],
];

const OTHERS: [name: string, path: string][] = [
  ["vendor", "/api/vendors/current"],
  ["distribution-territory", "/api/distribution"],
  ["products-next", "/api/my/products"],
  ["statement-next", "/api/my/statement"],
  ["partners-next", "/api/partners"],
  ["own-agreements", "/api/my/agreements"],
];

/** Answers that are streamed line by line, and what each line is. */
const LINES: [name: string, schema: string][] = [
  ["held", "performance.HeldLine"],
  ["intake-report", "performance.Row"],
  ["import-trial", "partner.RowOutcome"],
  ["import-taken", "partner.RowOutcome"],
];

/** Answers that are recorded by the path of the contract that gives them. */
const WORLDS = ["vendor-world", "vendor-work", "vendor-selling-world", "vendor-daily", "vendor-profile", "vendor-periods", "vendor-settlements", "vendor-disputes", "vendor-waivers", "vendor-ground", "vendor-map", "vendor-space", "vendor-portfolio", "vendor-budgets", "vendor-offboarding", "vendor-scorecards", "vendor-people", "partner-people", "vendor-settings", "vendor-developers", "vendor-certifications", "vendor-scores", "partner-scores", "vendor-actions", "vendor-applications", "vendor-agreements", "vendor-journeys", "open-apply", "open-quote", "vendor-quotes", "partner-quotes", "partner-world", "partner-map", "partner-daily", "partner-profile", "partner-payments", "partner-journeys", "vendor-accounts", "vendor-where", "vendor-reach", "vendor-explained", "vendor-salesfiles", "vendor-prices", "vendor-concentration", "vendor-books", "partner-books", "vendor-care", "partner-care", "vendor-awareness"].flatMap((name) =>
  Object.keys(recorded(name)).map((path): [string, string] => [name, path]),
);

describe("the recorded answers", () => {
  it.each(PARTS)("have in %s the %s that %s commits to", (home, part, path) => {
    expect(check(recorded(home), "/api/me/home")).toEqual([]);
    expect(check(recorded(home).parts[part].data, path)).toEqual([]);
  });

  it.each(OTHERS)("have %s as %s commits to it", (name, path) => {
    expect(check(recorded(name), path)).toEqual([]);
  });

  it.each(WORLDS)("have in %s what %s commits to", (name, path) => {
    expect(check(recorded(name)[path], path)).toEqual([]);
  });

  it.each(LINES)("have %s line by line as %s", (name, schema) => {
    const lines = (recorded(name) as object[]).filter((line) => !("summary" in line));
    expect(lines.length).toBeGreaterThan(1);
    expect(strange(lines, { items: { $ref: `#/components/schemas/${schema}` } }, name)).toEqual([]);
  });

  it.each(["free", "inUse"])("have the undoing of an import that is %s as its door commits to it", (name) => {
    expect(check(recorded("import-undo")[name], "/api/partners/import/{importId}/undo", "post")).toEqual([]);
  });

  it("have a forecast as POST /api/profitability commits to it", () => {
    expect(check(recorded("forecast"), "/api/profitability", "post")).toEqual([]);
  });

  it("have the accounts that a customer may be as POST /api/accounts/match commits to it", () => {
    expect(check(recorded("account-matches"), "/api/accounts/match", "post")).toEqual([]);
  });

  it("have what a cart would get as POST /api/offers/evaluate commits to it", () => {
    expect(check(recorded("offers-evaluated"), "/api/offers/evaluate", "post")).toEqual([]);
  });

  it("have a preview as POST /api/promotions/{id}/amend/preview commits to it", () => {
    expect(check(recorded("amend-preview"), "/api/promotions/{id}/amend/preview", "post")).toEqual([]);
  });

  it.each(["outlet", "grant"])("have what a thought of %s would do as POST /api/placements/what-if commits to it", (name) => {
    expect(check(recorded("what-if")[name], "/api/placements/what-if", "post")).toEqual([]);
  });

  it("would be reported if they had a field that no service gives, or lacked one that each gives", () => {
    expect(check({ items: [{ code: "A", profitForecast: 1 }] }, "/api/my/products")).toEqual(
      expect.arrayContaining([
        "/api/my/products.items[0].profitForecast",
        "/api/my/products.items[0].name is missing",
      ]),
    );
  });
});
