import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { recorded } from "../gateway.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

/** A broken rule as the platform words it. */
function refusal(status, code, title, detail) {
  return { status, body: { type: `http://127.0.0.1/problems/${code}`, title, status, code, detail, requestId: "req_7" } };
}

const LAST = refusal(409, "last-administrator", "Somebody must be left to let others in", "This is the last active administrator.");
const MORE = refusal(403, "scopes-not-held", "Nobody gives away more than they hold", "Your token does not hold: vendor:write.");

/** What is stored of the person is another from here on, as the platform answers it. */
function change(gateway, to, version) {
  const { answers } = gateway.state;
  const person = Object.assign(answers["/api/users/usr_1"], to, { changedAt: "2026-11-25T08:00:00Z" });
  Object.assign(answers["/api/users"].items[0], person);
  const changes = Object.fromEntries(Object.entries(to).map(([name, value]) => [name, name === "name" ? value : value.toUpperCase()]));
  answers["/api/users/usr_1/history"].items.unshift({ version, at: "2026-11-25T08:00:00Z", by: "usr_2", correlationId: "9f2c", changes });
  return person;
}

/** A person's own page, and everybody's own account. */
export const people = {
  async "people are found by name, role and state, and the address keeps it"({ page, gateway }) {
    await asVendor(gateway);
    const all = gateway.state.answers["/api/users"].items;
    gateway.state.answers["/api/users"] = (query) => ({
      items: all.filter(
        (it) => (query.get("role") ?? it.role) === it.role && (query.get("status") ?? it.status) === it.status && it.email.includes(query.get("q") ?? ""),
      ),
    });
    await page.goto(`${gateway.origin}/users`);
    await page.getByRole("row", { name: "Old Hand" }).waitFor();
    await choose(page, page, "Any State", "disabled");
    await page.getByRole("row", { name: "Mel Manager" }).waitFor({ state: "hidden" });
    assert.match(page.url(), /status=disabled/);
    await page.getByRole("textbox", { name: "Name or e-mail", exact: true }).fill("mel");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByText("Nothing matches these filters.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByRole("link", { name: "Grace Vendor" }).click();
    await page.getByRole("heading", { level: 1, name: "Grace Vendor" }).waitFor();
  },

  async "somebody gets another role and name, and the last administrator keeps hers"({ page, gateway, expected }) {
    expected(/409|403/);
    await asVendor(gateway);
    const sent = [];
    const assign = "POST /api/users/usr_1/assign";
    gateway.state.answers[assign] = LAST;
    await page.goto(`${gateway.origin}/users/usr_1`);
    await section(page, "History").getByText("runs the vendor from now on").waitFor();
    await assertAccessible(page);
    await section(page, "About this person").getByRole("button", { name: "Another role" }).click();
    const dialog = page.getByRole("dialog");
    const give = dialog.getByRole("button", { name: "Another role" });
    assert.equal(await give.isDisabled(), true, "the role that she has is no other");
    await choose(dialog, page, "Administrator Role", "Finance");
    await dialog.getByText("Close the books and pay").waitFor();
    await dialog.getByText("It counts at once").waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("moves to finance");
    await give.click();
    await dialog.getByText("This is the last active administrator. Make somebody else an administrator first.").waitFor();
    await assertAccessible(page);
    assert.equal(await dialog.getByRole("textbox", { name: "Reason", exact: true }).inputValue(), "moves to finance", "what was typed stays");
    gateway.state.answers[assign] = MORE;
    await give.click();
    await dialog.getByText("This role may do more than yours does.").waitFor();
    gateway.state.answers[assign] = (_, body) => {
      sent.push(body);
      return change(gateway, { role: body.role }, 5);
    };
    await give.click();
    await dialog.waitFor({ state: "hidden" });
    await section(page, "About this person").getByText("Finance", { exact: true }).waitFor();
    assert.deepEqual(sent, [{ role: "finance", reason: "moves to finance" }]);
    gateway.state.answers["POST /api/users/usr_1/rename"] = (_, { name }) => change(gateway, { name }, 6);
    await page.getByRole("button", { name: "Rename" }).click();
    await dialog.getByRole("textbox", { name: "New name", exact: true }).fill("Grace Hopper");
    await dialog.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("heading", { level: 1, name: "Grace Hopper", exact: true }).waitFor();
    await section(page, "History").getByText("What changed, version 6").waitFor();
    await assertFits(page, 390);
  },

  async "access is taken away and given back, sessions end, a second factor is reset, and somebody is removed"({ page, gateway }) {
    await asVendor(gateway);
    const done = [];
    const at = (what, answer) => {
      gateway.state.answers[`POST /api/users/usr_1/${what}`] = (_, body) => {
        done.push([what, typeof body === "string" ? body : body.reason]);
        return answer();
      };
    };
    const nothing = () => ({ status: 204, body: "" });
    at("disable", () => change(gateway, { status: "disabled" }, 5));
    at("enable", () => change(gateway, { status: "active" }, 6));
    at("end-sessions", nothing);
    at("second-factor/reset", nothing);
    at("remove", () => {
      gateway.state.answers["/api/users"].items.shift();
      return nothing();
    });
    await page.goto(`${gateway.origin}/users/usr_1`);
    const access = section(page, "Access");
    const dialog = page.getByRole("dialog");
    const take = async (name, says, reason) => {
      await access.getByRole("button", { name, exact: true }).click();
      await dialog.getByText(says).waitFor();
      if (reason !== undefined) await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill(reason);
      await dialog.getByRole("button", { name, exact: true }).click();
      await dialog.waitFor({ state: "hidden" });
    };
    await take("End all sessions", "Every browser is signed out", "lost the laptop");
    await take("Reset second factor", "Make sure that it was this person");
    await take("Disable", "can no longer sign in", "on leave");
    await access.getByText("This person is kept out at present.").waitFor();
    assert.equal(await access.getByRole("button", { name: "End all sessions" }).count(), 0, "who is kept out has none");
    await take("Enable", "can sign in again", "back");
    await take("Remove", "To bring it back, invite it again.", "left the company");
    await page.getByRole("heading", { level: 1, name: "Users" }).waitFor();
    await page.getByRole("row", { name: "Mel Manager" }).waitFor();
    assert.equal(await page.getByRole("row", { name: "Grace Vendor" }).count(), 0);
    assert.deepEqual(done, [
      ["end-sessions", "lost the laptop"],
      ["second-factor/reset", ""],
      ["disable", "on leave"],
      ["enable", "back"],
      ["remove", "left the company"],
    ]);
  },

  async "who was invited gets a fresh link, and nobody locks themselves out"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    const [, mel] = gateway.state.answers["/api/users"].items;
    Object.assign(gateway.state.answers, {
      "/api/users/usr_1": { ...mel, id: "usr_1" },
      "/api/users/usr_2": { ...mel, status: "active" },
      "/api/users/usr_2/history": { items: [] },
      "POST /api/users": (_, body) => {
        assert.deepEqual(body, { email: mel.email, name: mel.name, role: mel.role });
        return { user: { ...mel, id: "usr_1" }, invitation: { link: "https://portal.example/invitations/fresh", expiresAt: "2026-12-01T23:30:00Z" } };
      },
    });
    await page.goto(`${gateway.origin}/users/usr_1`);
    await page.getByRole("button", { name: "New invitation link" }).click();
    await page.getByRole("dialog").getByText("no longer opens").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "New invitation link" }).click();
    assert.equal(await page.getByLabel("Invitation link").inputValue(), "https://portal.example/invitations/fresh");
    await assertAccessible(page);
    await page.goto(`${gateway.origin}/users/usr_2`);
    await page.getByText("This is you.").waitFor();
    for (const name of ["Another role", "Disable", "Remove"]) assert.equal(await page.getByRole("button", { name }).count(), 0, name);
    await page.getByRole("link", { name: "Your account" }).last().click();
    await page.getByRole("heading", { level: 1, name: "Your account" }).waitFor();
    await page.goto(`${gateway.origin}/users/usr_99`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },

  async "one sees where one is signed in, ends one session and all others, and never this one"({ page, gateway, expected }) {
    expected(/404/);
    await asPartner(gateway);
    const { items } = gateway.state.answers["/api/sessions"];
    const ended = [];
    for (const { id } of [...items]) {
      gateway.state.answers[`POST /api/sessions/${id}/end`] = () => {
        ended.push(id);
        items.splice(items.findIndex((it) => it.id === id), 1);
        return id === "0c93e1" ? { status: 404, body: { title: "Not found", status: 404, code: "not-found" } } : { status: 204, body: "" };
      };
    }
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "Your account" }).click();
    const sessions = section(page, "Where you are signed in");
    await sessions.getByRole("row", { name: /Chrome, Linux 203.0.113.7 .* this browser/ }).waitFor();
    await sessions.getByRole("row", { name: /A browser that gives no name/ }).waitFor();
    await assertAccessible(page);
    assert.equal(await sessions.getByRole("row", { name: /this browser/ }).getByRole("button").count(), 0);
    await sessions.getByRole("row", { name: /Safari, iOS/ }).getByRole("button", { name: "Sign out" }).click();
    const dialog = page.getByRole("dialog", { name: /Sign Safari, iOS out/ });
    await dialog.getByText("change your password as well").waitFor();
    await dialog.getByRole("button", { name: "Sign out" }).click();
    await sessions.getByRole("row", { name: /Safari, iOS/ }).waitFor({ state: "hidden" });
    await sessions.getByRole("button", { name: "Sign all others out" }).click();
    await page.getByRole("dialog").getByText("One other browser is signed out").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Sign all others out" }).click();
    await sessions.getByRole("button", { name: "Sign all others out" }).waitFor({ state: "hidden" });
    assert.deepEqual(ended, ["77ad02", "0c93e1"], "one that had ended by itself is no failure");
    assert.equal(await page.getByRole("link", { name: "Change the password" }).getAttribute("href"), "/password/change");
    assert.equal(await page.getByRole("link", { name: "Set up or turn off" }).getAttribute("href"), "/password/second-factor");
    await assertFits(page, 390);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox", { name: "Page or record" }).fill("your acc");
    await page.getByRole("option", { name: /Your account/ }).click();
    await page.getByRole("link", { name: "To the notices" }).click();
    await page.getByRole("heading", { level: 1, name: "Notices" }).waitFor();
  },

  async "an operator has an account as everybody has"({ page, gateway }) {
    gateway.state.session = { authenticated: true, subject: "usr_9", name: "Olu Operator", scopes: ["operator"] };
    gateway.state.answers = { ...(await recorded("operator")), "/api/sessions": (await recorded("vendor-people"))["/api/sessions"] };
    await page.goto(`${gateway.origin}/account`);
    await page.getByText("the installation").waitFor();
    await section(page, "Where you are signed in").getByText("this browser").waitFor();
    assert.equal(await page.getByRole("link", { name: "To the notices" }).count(), 0);
    await assertAccessible(page);
  },
};
