import { recorded } from "../gateway.mjs";

const PARTNER = { authenticated: true, name: "Ada Reseller", vendorId: "vnd_1", partnerId: "prt_1" };
const STAFF = { authenticated: true, name: "Grace Vendor", vendorId: "vnd_1" };

/** A partner's user is signed in; `change` has its way with what the home page is made of. */
export async function asPartner({ state }, change = () => undefined) {
  const home = await recorded("partner-home");
  change(home.parts);
  home.complete = Object.values(home.parts).every((part) => part.status === "ok");
  state.session = PARTNER;
  state.answers = { "/api/me/home": home, "/api/vendors/current": await recorded("vendor") };
  return home;
}

/** The vendor's staff is signed in. */
export async function asVendor({ state }, change = () => undefined) {
  const home = await recorded("vendor-home");
  change(home.parts);
  home.complete = Object.values(home.parts).every((part) => part.status === "ok");
  state.session = STAFF;
  state.answers = {
    "/api/me/home": home,
    "/api/vendors/current": await recorded("vendor"),
    "/api/distribution": (query) => recorded(`distribution-${query.get("by")}`),
  };
  return home;
}

/** A part whose service gave no answer. */
export function away(service) {
  const detail = `${service} gave no answer within 2 s.`;
  return { status: "unavailable", problem: { title: "Not available", detail, requestId: "req_7" } };
}

/** The section of a page under this heading. */
export function section(page, name) {
  return page.getByRole("region", { name, exact: true });
}

/** A promise and what fulfils it. */
export function held() {
  let release;
  const waiting = new Promise((resolve) => (release = resolve));
  return { waiting, release };
}
