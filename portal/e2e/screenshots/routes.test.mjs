import { describe, expect, it } from "vitest";
import { addressOf, routes } from "./routes.mjs";

describe("the pages to look at", () => {
  it("are all that the router has, each with its side", async () => {
    const found = new Map((await routes()).map(({ path, side }) => [path, side]));
    expect(found.get("/partners")).toBe("vendor");
    expect(found.get("/statement")).toBe("partner");
    expect(found.get("/partners/$partnerId/tier")).toBe("vendor");
    expect(found.has("/home") && found.get("/home") === undefined).toBe(true);
    expect(found.has("/")).toBe(false);
    expect(found.size).toBeGreaterThan(45);
  });

  it("each have an address, or nothing to show", async () => {
    for (const { path } of await routes()) {
      expect(await addressOf(path, async () => ({ items: [{ id: "one" }] }))).not.toContain("$");
      expect(await addressOf(path, async () => undefined)).toBe(path.includes("$") ? undefined : path);
    }
  });
});
