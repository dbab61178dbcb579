import { expect, it } from "vitest";
import { byLadder } from "./ladder";

it("puts the highest tier first, whatever the alphabet says, and a tier of no ladder last", () => {
  const ladder = [
    { code: "registered", name: "Registered" },
    { code: "silver", name: "Silver" },
    { code: "gold", name: "Gold" },
  ];
  const tiers = byLadder({ gold: 2, legacy: 1, registered: 14, silver: 3 }, ladder);
  expect(tiers.map((it) => it.name)).toEqual(["Gold", "Silver", "Registered", "legacy"]);
  expect(tiers[0]?.partners).toBe(2);
});
