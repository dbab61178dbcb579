import { expect, it } from "vitest";
import { missingOf } from "./lifecycle";

it("names the agreement and each open item as missing", () => {
  const checklist = ["company-verified", "contact-confirmed"];
  expect(missingOf({ checklist, checklistDone: ["contact-confirmed"] })).toEqual(["agreement", "company-verified"]);
  expect(missingOf({ checklist, checklistDone: checklist, agreementAcceptedAt: "2026-11-01T00:00:00Z" })).toEqual([]);
});
