import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

/** What people are told, and by which way. */
export const noticeStates = {
  async "a notice is counted beside the vendor's name, leads to its deal, and is read by that"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const [notice] = answers["/api/notices"].items;
    notice.link = "/deals/dea_1";
    answers[`POST /api/notices/${notice.id}/read`] = () => {
      answers["/api/unread-notices"] = { unread: 0 };
      return Object.assign(notice, { read: true });
    };
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "Notices, 1 new" }).click();
    await section(page, "What you were told").getByText(notice.text).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: notice.title }).click();
    await page.getByRole("heading", { level: 1, name: "Brightwater Garden Centres Limited" }).waitFor();
    await page.getByRole("link", { name: "Notices", exact: true }).click();
    await section(page, "What you were told").getByRole("row").nth(1).getByText("read", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Mark all as read" }).count(), 0);
  },

  async "all are marked as read at once"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    answers["POST /api/unread-notices/read"] = () => {
      answers["/api/unread-notices"] = { unread: 0 };
      answers["/api/notices"].items.forEach((it) => Object.assign(it, { read: true }));
      return {};
    };
    await page.goto(`${gateway.origin}/notices`);
    await page.getByRole("button", { name: "Mark all as read" }).click();
    await page.getByRole("link", { name: "Notices", exact: true }).waitFor();
    await section(page, "What you were told").getByRole("row").nth(1).getByText("read", { exact: true }).waitFor();
  },

  async "what is mailed besides is chosen by kind and kept"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    answers["PUT /api/notice-wishes"] = (_, body) => (answers["/api/notice-wishes"] = body);
    await page.goto(`${gateway.origin}/notices`);
    const wishes = section(page, "By mail besides");
    await wishes.getByRole("checkbox", { name: "a deal approved" }).check({ force: true });
    await wishes.getByRole("button", { name: "Save" }).click();
    await wishes.getByText("Your wishes are saved.").waitFor();
    await assertAccessible(page);
    assert.deepEqual(answers["/api/notice-wishes"], { byMail: ["deal_approved"], rhythm: "immediately" });
    await choose(wishes, page, "How often", "One letter a day, at eight in the morning");
    await wishes.getByLabel("Quiet from").fill("22:00");
    await wishes.getByLabel("Quiet until").fill("07:00");
    await wishes.getByRole("button", { name: "Save" }).click();
    await wishes.getByText("Your wishes are saved.").waitFor();
    const { rhythm, quietFrom, quietUntil } = answers["/api/notice-wishes"];
    assert.deepEqual({ rhythm, quietFrom, quietUntil }, { rhythm: "daily", quietFrom: "22:00", quietUntil: "07:00" });
  },

  async "no notice yet, none of a kind, and no answer are told apart"({ page, gateway, expected }) {
    expected(/503/);
    await asPartner(gateway);
    const { answers } = gateway.state;
    answers["/api/notices"] = { items: [] };
    await page.goto(`${gateway.origin}/notices`);
    await page.getByText("You have not been told anything yet.").waitFor();
    await choose(page.getByRole("form", { name: "Filters" }), page, "About", "a deal refused");
    await page.getByText("Nothing matches these filters.").waitFor();
    assert.equal(new URL(page.url()).search, "?kind=deal_refused");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByText("You have not been told anything yet.").waitFor();
    answers["/api/notices"] = problem(503, "The service gave no answer within 2 s.");
    answers["/api/unread-notices"] = problem(503, "The service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/notices`);
    await section(page, "What you were told").getByText("Not available at the moment.").waitFor();
    await page.getByRole("link", { name: "Notices", exact: true }).waitFor();
    await assertAccessible(page);
  },

  async "the vendor's people are told of what concerns them alone"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/notices`);
    await page.getByText("You have not been told anything yet.").waitFor();
    assert.deepEqual(await section(page, "By mail besides").getByRole("checkbox").count(), 14);
    await assertAccessible(page);
  },

  async "a chat is given its address and its kinds, is tried, and says that it fails"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    answers["PUT /api/notice-chat"] = (_, { url, ...terms }) =>
      (answers["/api/notice-chat"] = { ...terms, url: `https://hooks.example/…${url.slice(-4)}`, failingSince: "2026-11-29T12:00:00Z", failure: "refused 500", waiting: 2 });
    answers["POST /api/notice-chat/test"] = () => ({ outcome: "refused 500" });
    await page.goto(`${gateway.origin}/notices`);
    const chat = section(page, "In your chat besides");
    await chat.getByText("There is no chat yet.").waitFor();
    await chat.getByLabel("Address of the incoming webhook").fill("https://hooks.example/services/secretXYZ1");
    await chat.getByRole("checkbox", { name: "an application received" }).check({ force: true });
    await chat.getByRole("button", { name: "Save the chat" }).click();
    await chat.getByText("https://hooks.example/…XYZ1").waitFor();
    await chat.getByText("2 messages wait").waitFor();
    await chat.getByRole("button", { name: "Write a line there" }).click();
    await chat.getByText("What came of it: refused 500").waitFor();
    await assertAccessible(page);
    assert.deepEqual(answers["/api/notice-chat"].kinds, ["application_received"]);
  },
};
