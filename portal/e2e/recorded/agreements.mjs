import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asPartner, asVendor, section } from "./scene.mjs";

/** What partners accept: published in versions by the vendor, read and accepted by its partners. */
export const agreementStates = {
  async "the vendor publishes the next version of an agreement once it sees whom that asks"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const counted = [];
    const { items } = answers["/api/partners"];
    answers["/api/partners"] = (query) => {
      counted.push(["status", "type", "country"].map((it) => query.get(it)));
      return { items: items.slice(0, 1), total: { count: query.get("type")?.includes("agent") ? 4371 : 12, exact: true } };
    };
    await page.goto(`${gateway.origin}/agreements/agr_1`);
    await section(page, "About this version").getByText("in force").waitFor();
    await section(page, "About this version").getByText("registering deals, making quotes").waitFor();
    const accepted = section(page, "Who accepted it");
    await accepted.getByRole("row", { name: "15932" }).getByText("on paper").waitFor();
    await accepted.getByRole("row", { name: "12841" }).getByText("203.0.113.7").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Next version" }).click();
    const follows = section(page, "What follows");
    await follows.getByText("asked of 12 partners (Reseller, Distributor · United Kingdom, Germany)").waitFor();
    assert.deepEqual(counted.at(-1), ["applied,in_review,active,suspended", "reseller,distributor", "GB,DE"]);
    await page.getByRole("checkbox", { name: "Agent" }).check({ force: true });
    await follows.getByText("asked of 4,371 partners").waitFor();
    await page.getByRole("textbox", { name: "Countries", exact: true }).fill("gb, Germany");
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Two letters each, such as GB, DE.").waitFor();
    await page.getByText("What is withheld needs a day.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Countries", exact: true }).fill("gb");
    await page.getByLabel("To be accepted until").fill("2026-01-31");
    const refused = problem(400, "The request is not valid.");
    refused.body.errors = [{ field: "deadline.acceptBy", code: "ends-before-it-begins", cure: "Give an instant after from." }];
    answers["POST /api/agreements"] = refused;
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Give an instant after from.").first().waitFor();
    const sent = [];
    answers["POST /api/agreements"] = (_, body) => {
      sent.push(body);
      return { status: 201, body: answers["/api/agreements/agr_1"] };
    };
    await page.getByLabel("To be accepted until").fill("2027-01-31");
    await page.getByRole("button", { name: "Publish" }).click();
    await page.waitForURL(/\/agreements\/agr_1$/);
    const { text, ...request } = sent[0];
    assert.match(text, /pays within 30 days/);
    assert.deepEqual(request, {
      code: "resale",
      title: "Resale agreement",
      partnerTypes: ["reseller", "distributor", "agent"],
      countries: ["GB"],
      deadline: { acceptBy: "2027-02-01T00:00:00.000Z", withholds: ["deals", "quotes"] },
    });
  },

  async "versions say which is in force, which lies ahead, and which was replaced or withdrawn"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/agreements`);
    for (const [version, state] of [["resale, version 3", "lies ahead"], ["resale, version 2", "in force"], ["resale, version 1", "replaced"], ["data, version 1", "withdrawn"]]) {
      await page.getByRole("row", { name: version }).getByText(state, { exact: true }).waitFor();
    }
    await assertAccessible(page);
    answers["POST /api/agreements/agr_1/withdraw"] = () => {
      const withdrawn = { withdrawnAt: "2026-11-24T09:00:00Z" };
      Object.assign(answers["/api/agreements"].items[1], withdrawn);
      return Object.assign(answers["/api/agreements/agr_1"], withdrawn);
    };
    await page.getByRole("row", { name: "resale, version 2" }).getByRole("link").click();
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("dialog").getByText("the version before it is in force again").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await section(page, "About this version").getByText("withdrawn", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Withdraw" }).count(), 0);
    await page.getByRole("link", { name: "Agreements" }).first().click();
    await page.getByRole("row", { name: "resale, version 1" }).getByText("in force", { exact: true }).waitFor();
  },

  async "a partner reads what it accepted and accepts what it has not"({ page, gateway, expected }) {
    expected(/409/);
    await asPartner(gateway);
    const { answers } = gateway.state;
    const own = await recorded("own-agreements");
    answers["/api/my/agreements"] = own;
    answers["POST /api/my/agreements/agr_1/accept"] = problem(409, "The agreement is not in force.");
    await page.goto(`${gateway.origin}/own-agreements`);
    await page.getByRole("row", { name: "Use of the brand" }).getByText("7 Jan 2026").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Read: Use of the brand" }).click();
    await page.getByRole("dialog").getByText("as the guide says").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Read and accept" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("pays within 30 days").waitFor();
    await dialog.getByRole("button", { name: "Read and accept" }).click();
    await dialog.getByText("The agreement is not in force.").waitFor();
    await assertAccessible(page);
    answers["POST /api/my/agreements/agr_1/accept"] = () => Object.assign(own.items[0], { acceptedAt: "2026-11-25T10:00:00Z" });
    await dialog.getByRole("button", { name: "Read and accept" }).click();
    await page.getByRole("row", { name: "Resale agreement" }).getByText("25 Nov 2026").waitFor();
    assert.equal(await page.getByText("to accept", { exact: true }).count(), 0);
  },

  async "agreements that are none, away, gone, or only to be looked at are told apart"({ page, gateway, expected }) {
    expected(/404|503/);
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    session.scopes = ["partners:read"];
    await page.goto(`${gateway.origin}/agreements/agr_1`);
    await section(page, "Who accepted it").getByText("203.0.113.7").waitFor();
    assert.equal(await page.getByRole("button", { name: "Withdraw" }).count(), 0);
    assert.equal(await page.getByRole("link", { name: "Next version" }).count(), 0);
    await page.goto(`${gateway.origin}/agreements/agr_9`);
    await page.getByText("This is not there.").first().waitFor();
    answers["/api/agreements"] = { items: [] };
    await page.goto(`${gateway.origin}/agreements`);
    await page.getByText("Nothing has been published for partners to accept.").waitFor();
    await page.goto(`${gateway.origin}/agreements?code=none`);
    await page.getByText("Nothing matches these filters.").waitFor();
    answers["/api/agreements"] = problem(503, "partner-service gave no answer within 2 s.");
    await page.reload();
    await page.getByText("Not available at the moment.").waitFor();
    session.scopes = ["deals:read"];
    await page.goto(`${gateway.origin}/agreements`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
