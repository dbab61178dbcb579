import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// The browser tests show recorded answers: this says that they are of the shape the services commit
// to, field by field, so that a page is never tested against something no service answers.

type Schema = {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  enum?: unknown[];
};

type Document = {
  paths: Record<string, { get?: { responses: { 200: { content: Record<string, { schema: Schema }> } } } }>;
  components: { schemas: Record<string, Schema> };
};

const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

function strange(value: unknown, schema: Schema, document: Document, path: string): string[] {
  if (schema.$ref !== undefined) {
    const target = document.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
    return target === undefined ? [`${path}: ${schema.$ref}`] : strange(value, target, document, path);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => strange(item, schema.items ?? {}, document, `${path}[${at}]`));
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${path}: ${String(value)}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = schema.properties?.[name] ?? schema.additionalProperties;
    return known === undefined || known === false
      ? [`${path}.${name}`]
      : strange(inner, known === true ? {} : known, document, `${path}.${name}`);
  });
}

function check(value: unknown, service: string, path: string): string[] {
  const document: Document = json(`../../contracts/http/${service}.openapi.json`);
  const content = Object.values(document.paths[path]?.get?.responses[200].content ?? {})[0];
  return content === undefined ? [`${service} has no ${path}`] : strange(value, content.schema, document, path);
}

const PARTS: [part: string, service: string, path: string][] = [
  ["profile", "partner-service", "/api/my/profile"],
  ["products", "catalog-service", "/api/my/products"],
  ["territories", "territory-service", "/api/my/territories"],
  ["offers", "promotion-service", "/api/my/offers"],
  ["statement", "promotion-service", "/api/my/statement"],
  ["deals", "territory-service", "/api/my/deals"],
  ["scorecard", "performance-service", "/api/my/scorecard"],
];

const OTHERS: [name: string, service: string, path: string][] = [
  ["vendor", "partner-service", "/api/vendors/current"],
  ["distribution-territory", "territory-service", "/api/distribution"],
  ["products-next", "catalog-service", "/api/my/products"],
  ["statement-next", "promotion-service", "/api/my/statement"],
  ["partners-next", "partner-service", "/api/partners"],
];

describe("the recorded answers", () => {
  it.each(PARTS)("have %s as %s commits to it", (part, service, path) => {
    const home = json("../e2e/answers/partner-home.json");
    expect(check(home.parts[part].data, service, path)).toEqual([]);
  });

  it.each([
    ["overview", "performance-service", "/api/overview"],
    ["concentration", "performance-service", "/api/concentration"],
    ["distribution", "territory-service", "/api/distribution"],
    ["partners", "partner-service", "/api/partners"],
  ])("have the vendor's %s as %s commits to it", (part, service, path) => {
    const home = json("../e2e/answers/vendor-home.json");
    expect(check(home.parts[part].data, service, path)).toEqual([]);
  });

  it.each(OTHERS)("have %s as %s commits to it", (name, service, path) => {
    expect(check(json(`../e2e/answers/${name}.json`), service, path)).toEqual([]);
  });

  it("would be reported if they had a field that no service gives", () => {
    const invented = { items: [{ code: "A", profitForecast: 1 }] };
    expect(check(invented, "catalog-service", "/api/my/products")).toEqual([
      "/api/my/products.items[0].profitForecast",
    ]);
  });
});
