import { expect, test } from "vitest";
import { ruleWith, wayOf } from "./profileRule";

const RULE = { atOnce: ["attributes.size", "contacts"], closed: ["type"] };

test("what stands nowhere is asked for", () => {
  expect(["contacts", "type", "name"].map((part) => wayOf(RULE, part))).toEqual(["atOnce", "closed", "approval"]);
});

test("a part goes one way only, and no other part moves", () => {
  expect(ruleWith(RULE, "contacts", "closed")).toEqual({ atOnce: ["attributes.size"], closed: ["contacts", "type"] });
  expect(ruleWith(RULE, "type", "approval")).toEqual({ atOnce: ["attributes.size", "contacts"], closed: [] });
  expect(ruleWith(RULE, "name", "atOnce")).toEqual({ atOnce: ["attributes.size", "contacts", "name"], closed: ["type"] });
  expect(ruleWith(RULE, "contacts", "atOnce")).toEqual(RULE);
});
