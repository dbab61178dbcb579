import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { api, signInAsOperator } from "./platform.mjs";

/** What whoever runs the platform does with it. */
export const operation = {
  async "an operator signs in with a second factor, sees every service, one vendor and nothing of its business"({ page, platform, expected }) {
    await signInAsOperator(page, platform);
    await section(page, "Services").getByRole("row", { name: /^partner-service/ }).waitFor();
    const { services } = await api(page, platform, "/api/health");
    assert.equal(await section(page, "Services").getByRole("row").count(), services.length + 1);
    await assertAccessible(page);
    await page.getByRole("link", { name: "Vendors" }).click();
    const { items } = await api(page, platform, "/api/vendors");
    const [vendor] = items;
    await section(page, "Vendors by name").getByRole("link", { name: vendor.name, exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: vendor.name }).waitFor();
    for (const email of vendor.administrators) await section(page, "Who administers it").getByText(email).waitFor();
    await assertAccessible(page);
    expected(/403/);
    for (const path of ["/api/partners", "/api/deals", "/api/sales/intakes", "/api/users"]) {
      assert.equal((await page.request.get(platform.origin + path)).status(), 403, path);
    }
  },

  async "an operator has a service hear again what the others know, and sees it come"({ page, platform }) {
    await signInAsOperator(page, platform);
    await page.getByRole("link", { name: "Rebuilds" }).click();
    const row = section(page, "Consumers").getByRole("row", { name: /^catalog/ }).first();
    const { items: [before] } = await api(page, platform, "/api/catalog/rebuilds");
    await row.getByRole("button", { name: "Rebuild" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Rebuild" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const { items: [after] } = await api(page, platform, "/api/catalog/rebuilds");
    assert.ok(after.types.every(({ type, at }) => at > (before.types.find((it) => it.type === type).at ?? "")));
    await row.getByText("complete").waitFor();
    await page.getByRole("link", { name: "Parked messages" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Parked messages" }).waitFor();
    await assertAccessible(page);
  },
};
