import { expect, test } from "vitest";
import { differing, formOf, NOTHING_TYPED, requestOf, webhookForm } from "./webhookForm";
import type { Webhook } from "./webhooks";

const STORED = { url: "https://a.example/hooks", eventTypes: ["tier.changed.v1", "deal.approved.v1"], strictOrder: true } as unknown as Webhook;

test("what is stored is typed, and asked for as it was stored", () => {
  expect(formOf(STORED)).toEqual({ url: STORED.url, description: "", eventTypes: ["deal.approved.v1", "tier.changed.v1"], order: "strict" });
  expect(requestOf(formOf(STORED))).toEqual({ url: STORED.url, eventTypes: ["deal.approved.v1", "tier.changed.v1"], strictOrder: true });
  expect(requestOf({ ...NOTHING_TYPED, url: "https://a.example", description: "ours" })).toEqual({ url: "https://a.example", eventTypes: [], description: "ours" });
});

test("the order in which types were chosen is no difference", () => {
  const mine = formOf(STORED);
  expect(differing(mine, { ...mine, eventTypes: mine.eventTypes.toReversed() })).toEqual([]);
  expect(differing(mine, { ...mine, order: "loose", eventTypes: ["deal.approved.v1"] })).toEqual(["eventTypes", "order"]);
});

test("an address is whole, and something is told to it", () => {
  const codes = (typed: object) => webhookForm.safeParse({ ...NOTHING_TYPED, ...typed }).error?.issues.map((it) => it.message);
  expect(codes({ url: "example.org" })).toEqual(["developers.webhooks.urlWrong", "developers.webhooks.needsType"]);
  expect(codes({ url: "ftp://example.org", eventTypes: ["a"] })).toEqual(["developers.webhooks.urlWrong"]);
  expect(codes({ url: "https://example.org", eventTypes: ["a"] })).toBeUndefined();
});
