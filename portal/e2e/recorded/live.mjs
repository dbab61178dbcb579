import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { asVendor, section } from "./scene.mjs";

/** Pages that show what others do while they are open. */
export const liveStates = {
  async "the bell and the deal inbox show what others did, without a reload and without asking again and again"({ page, gateway }) {
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    answers["/api/unread-notices"] = { unread: 0 };
    await page.goto(`${gateway.origin}/deals`);
    const table = page.getByRole("table", { name: "Deals" });
    await table.getByRole("row").nth(1).waitFor();
    await streams(gateway, 1);

    const [deal] = answers["/api/deals"].items;
    deal.customer.name = "Somebody Else's Customer Ltd";
    gateway.state.tell("deal", deal.id);
    await table.getByText("Somebody Else's Customer Ltd").waitFor();

    answers["/api/unread-notices"] = { unread: 2 };
    gateway.state.tell("notice", "not_9");
    await page.getByRole("link", { name: "Notices, 2 new" }).waitFor();
    assert.equal(asked.filter(({ path }) => path === "/api/unread-notices").length, 2);
  },

  async "what waits is counted anew when something of it has changed"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    answers["/api/work-queue"] = { asOf: "2026-11-29T12:00:00Z", complete: true, kinds: { deals: { status: "ok", count: 3, more: false, items: [] } } };
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Waiting for you").getByText("3 deals to decide").waitFor();
    await streams(gateway, 1);
    answers["/api/work-queue"].kinds.deals.count = 4;
    gateway.state.tell("deal", "dea_7");
    await section(page, "Waiting for you").getByText("4 deals to decide").waitFor();
  },

  async "a page whose stream is lost says that it may be stale, and is live again by itself"({ page, gateway, expected }) {
    expected(/503|ERR_/);
    await asVendor(gateway);
    const { answers, streams: open } = gateway.state;
    await page.goto(`${gateway.origin}/deals`);
    await streams(gateway, 1);
    open.forEach((stream) => stream.write("event:deaf\ndata:{}\n\n"));
    await page.getByText("Changes by others are not shown by themselves just now.").waitFor();
    await assertAccessible(page);
    const [deal] = answers["/api/deals"].items;
    deal.customer.name = "Changed Meanwhile Ltd";
    open.forEach((stream) => stream.write("id:run.1\nevent:reset\ndata:{}\n\n"));
    await page.getByRole("table", { name: "Deals" }).getByText("Changed Meanwhile Ltd").waitFor();
    await page.getByText("Changes by others are not shown by themselves just now.").waitFor({ state: "detached" });
  },
};

/** Until so many pages are told. */
async function streams(gateway, count) {
  const until = Date.now() + 10_000;
  while (gateway.state.streams.size < count) {
    assert.ok(Date.now() < until, "no page has opened a stream");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
