import assert from "node:assert/strict";
import { codeOf } from "./totp.mjs";

let began = Date.now();

/** Made anew in each run, and for a second try, so that the platform may keep what is left. */
export const run = { toString: () => began.toString(36) };

/** What is made from now on has other names. */
export function again() {
  began = Date.now();
}

/** The running platform, and who may sign in there. */
export function readSettings(environment) {
  const names = ["PEP_ORIGIN", "PEP_VENDOR_EMAIL", "PEP_FRANCHISOR_EMAIL", "PEP_PARTNER_EMAIL", "PEP_OPERATOR_EMAIL", "PEP_OPERATOR_KEY", "PEP_PASSWORD"];
  const missing = names.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Error(`${missing.join(" and ")} must be set: the platform's address and its logins.`);
  }
  return {
    origin: environment.PEP_ORIGIN.replace(/\/$/, ""),
    vendor: environment.PEP_VENDOR_EMAIL,
    // The admin of a vendor with outlets: over-distribution is nothing without them.
    franchisor: environment.PEP_FRANCHISOR_EMAIL,
    partner: environment.PEP_PARTNER_EMAIL,
    // Who runs the platform, and what an authenticator app makes that person's codes of.
    operator: environment.PEP_OPERATOR_EMAIL,
    operatorKey: environment.PEP_OPERATOR_KEY,
    password: environment.PEP_PASSWORD,
  };
}

/** Asks for the portal and goes where a person goes: its first page, the issuer's, and back. */
export async function signIn(page, { origin, password }, email) {
  await page.goto(`${origin}/`);
  await page.getByRole("link", { name: "Sign in" }).click();
  await giveCredentials(page, email, password);
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

/** The code that was shown last: none is taken twice. */
let shown = "";

/** As {@link signIn}, with a code of an authenticator app beside the password. */
export async function signInAsOperator(page, platform) {
  await page.goto(`${platform.origin}/`);
  await page.getByRole("link", { name: "Sign in" }).click();
  await giveCredentials(page, platform.operator, platform.password);
  const field = page.getByRole("textbox", { name: "Code", exact: true });
  await field.waitFor();
  while (codeOf(platform.operatorKey) === shown) await page.waitForTimeout(1000);
  shown = codeOf(platform.operatorKey);
  await field.fill(shown);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

export async function giveCredentials(page, email, password) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** What the public API answers to who is signed in at this page. */
export async function api(page, { origin }, path) {
  const answer = await page.request.get(origin + path);
  assert.equal(answer.status(), 200, path);
  return answer.json();
}

/** Amounts as the reader of these tests (see READER) reads them, worked out apart from the page. */
export function written({ amount, currency }) {
  const symbols = { GBP: "£", USD: "US$", EUR: "€" };
  const [, sign, whole, cents] = /^(-?)(\d+)\.(\d\d)$/.exec(amount);
  return `${sign}${symbols[currency]}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
}

/** A change by another window of the same person. */
export async function changed(page, { origin }, method, path, data) {
  const cookies = await page.context().cookies(origin);
  const proof = cookies.find((cookie) => cookie.name === "PORTAL-XSRF-TOKEN").value;
  const answer = await page.request.fetch(origin + path, { method, data, headers: { "X-XSRF-TOKEN": proof } });
  assert.ok(answer.ok(), `${path} ${answer.status()} ${await answer.text()}`);
  return answer.json();
}
