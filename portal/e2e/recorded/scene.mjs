import { readdir } from "node:fs/promises";
import { recorded } from "../gateway.mjs";

/** What the roles of the platform may do, as far as pages ask for it. */
export const SCOPES = {
  vendor_admin: [
    "catalog:read", "catalog:write", "deals:approve", "deals:read", "deals:write", "ledger:read", "ledger:write",
    "partners:read", "partners:write", "performance:read", "performance:write", "programs:read", "programs:write", "promotions:read",
    "promotions:write", "quotes:read", "quotes:write", "sales:read", "sales:write", "segments:read", "segments:write", "territories:read",
    "territories:write", "users:read", "users:write", "vendor:read", "vendor:write", "webhooks:read",
    "webhooks:write",
  ],
  vendor_viewer: ["deals:read", "partners:read", "performance:read", "vendor:read", "webhooks:read"],
  partner_admin: [
    "catalog:read", "deals:read", "deals:write", "disputes:write", "enrolments:write", "ledger:read", "payee:write", "performance:read", "profile:read",
    "profile:write", "programs:read", "promotions:read", "quotes:read", "quotes:write", "territories:read", "users:read", "users:write",
    "webhooks:read", "webhooks:write",
  ],
};

const PARTNER = { authenticated: true, subject: "usr_1", name: "Ada Reseller", vendorId: "vnd_1", partnerId: "par_1", scopes: SCOPES.partner_admin };
const STAFF = { authenticated: true, subject: "usr_2", name: "Grace Vendor", vendorId: "vnd_1", scopes: SCOPES.vendor_admin };

/** The ids that the recorded paths are about. */
const IDS = {
  "/api/accounts/{id}": "acc_7",
  "/api/actions/{id}": "act_1",
  "/api/agreements/{id}": "agr_1",
  "/api/api-clients/{id}": "cli_8d1f",
  "/api/application-forms/{id}": "frm_1",
  "/api/applications/{id}": "apl_1",
  "/api/brands/{id}": "bra_1",
  "/api/bundles/{id}": "bun_1",
  "/api/certifications/{code}": "display",
  "/api/deal-prices/{id}": "dpr_1",
  "/api/deals/{id}": "dea_1",
  "/api/disputes/{id}": "dsp_1",
  "/api/enrolments/{id}": "enr_1",
  "/api/grants/{id}": "gra_1",
  "/api/journeys/{id}": "jrn_1",
  "/api/offboarding/{id}": "par_1",
  "/api/outlets/{id}": "out_1",
  "/api/partners/{id}": "par_1",
  "/api/price-books/{id}": "pbk_1",
  "/api/products/{id}": "prd_1",
  "/api/profile-changes/{id}": "pch_1",
  "/api/programs/{id}": "prg_1",
  "/api/promotions/{id}": "prm_1",
  "/api/quotes/{id}": "quo_1",
  "/api/sales/aliases/{id}": "als_1",
  "/api/sales/intakes/{id}": "int_1",
  "/api/segments/{id}": "seg_1",
  "/api/settlements/{id}": "stl_1",
  "/api/territories/{id}": "ter_1",
  "/api/users/{id}": "usr_1",
  "/api/waivers/{id}": "wai_1",
  "/api/webhooks/{id}": "whk_1",
  "{importId}": "imp_1",
  "{messageId}": "msg_1",
  "{partnerId}": "par_1",
  "{period}": "2026-10",
  "{productCode}": "15036",
  "{promotionId}": "prm_1",
  "{settlementId}": "stl_1",
  "{source}": "erp",
};

/** What was recorded for a side beside its world: every file whose name begins so, but the home and what is taken by itself. */
async function recordedFor(side) {
  const names = (await readdir(new URL("../answers/", import.meta.url))).map((name) => name.replace(/\.json$/, ""));
  return names.filter((name) => name.startsWith(`${side}-`) && !/-(home|world)$/.test(name)).sort();
}

/** Recorded answers at the paths that a browser asks for. */
async function world(name, ...more) {
  const files = await Promise.all([`${name}-world`, ...more].map(recorded));
  const answers = Object.assign({}, ...files);
  return Object.fromEntries(
    Object.entries(answers).map(([template, answer]) => [
      Object.entries(IDS).reduce((path, [part, id]) => path.replace(part, part.replace(/{\w+}/, id)), template),
      answer,
    ]),
  );
}

async function begin(state, side, session, change) {
  const home = await recorded(`${side}-home`);
  change(home.parts);
  home.complete = Object.values(home.parts).every((part) => part.status === "ok");
  state.session = { ...session };
  state.answers = { ...(await world(side, ...(await recordedFor(side)))), "/api/me/home": home, "/api/vendors/current": await recorded("vendor") };
  return home;
}

/** A partner's administrator is signed in; `change` has its way with what the home page is made of. */
export function asPartner({ state }, change = () => undefined) {
  return begin(state, "partner", PARTNER, change);
}

/** The vendor's administrator is signed in. */
export async function asVendor({ state }, change = () => undefined) {
  const home = await begin(state, "vendor", STAFF, change);
  state.answers = { ...(await world("vendor-selling")), ...state.answers };
  state.answers["/api/distribution"] = (query) => recorded(`distribution-${query.get("by")}`);
  return home;
}

/** A part whose service gave no answer. */
export function away(service) {
  const detail = `${service} gave no answer within 2 s.`;
  const type = "http://127.0.0.1/problems/unavailable";
  return { status: "unavailable", problem: { type, title: "Not available", status: 503, code: "unavailable", detail, requestId: "req_7" } };
}

/** Nothing speaks against publishing this promotion. */
export function lintsClean(state, path) {
  const none = { amount: "0.00", currency: "GBP" };
  const report = { findings: [], greatestOverlap: 0, overlapped: 0, partners: 4, policyVersion: 1, relevance: 2, unclear: [] };
  const lastYear = { from: "2026-09-01", until: "2026-11-30", partners: 0, expected: none, low: none, high: none };
  state.answers[`POST ${path}/lint`] = { report, baseline: none, publishable: true, lastYear };
}

/** The section of a page under this heading. */
export function section(page, name) {
  return page.getByRole("region", { name, exact: true });
}

/** Chooses from a list that a button opens. */
export async function choose(within, page, label, option) {
  await within.getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** A promise and what fulfils it. */
export function held() {
  let release;
  const waiting = new Promise((resolve) => (release = resolve));
  return { waiting, release };
}
