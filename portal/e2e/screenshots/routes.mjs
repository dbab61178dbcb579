import { readdir, readFile } from "node:fs/promises";

const APP = new URL("../../src/app/", import.meta.url);

/**
 * Every page that the portal has, as its routes say: its address with `$names` in it, and the side that
 * it is for, if it is for one.
 */
export async function routes() {
  const names = (await readdir(APP)).filter((name) => /^(router|\w+Routes)\.tsx$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, APP), "utf8")));
  return texts.flatMap((text) => text.split("createRoute({").slice(1).flatMap(route));
}

function route(text) {
  const [, path] = /path: "([^"]+)"/.exec(text) ?? [];
  if (path === undefined || text.includes("redirect(")) return [];
  if (text.includes("getParentRoute: inPartner")) return path === "/" ? [] : [{ path: `/partners/$partnerId${path}`, side: "vendor" }];
  const [, side] = /page\((undefined|"any"|"vendor"|"partner"|"operator")/.exec(text) ?? [];
  if (side === undefined) throw new Error(`It cannot be read whom ${path} is for.`);
  return [{ path, side: /undefined|any/.test(side) ? undefined : JSON.parse(side) }];
}

/** Where the API lists what a name in an address stands for. */
const LISTS = {
  accountId: "/api/accounts?limit=1",
  aliasId: "/api/sales/aliases?limit=1",
  actionId: "/api/actions?limit=1",
  agreementId: "/api/agreements?limit=1",
  applicationId: "/api/applications?limit=1",
  bookId: "/api/price-books?limit=1",
  bundleId: "/api/bundles?limit=1",
  brandId: "/api/brands?limit=1",
  clientId: "/api/api-clients?limit=1",
  code: "/api/attributes",
  certificationCode: "/api/certifications?limit=1",
  changeId: "/api/profile-changes?limit=1",
  dealId: "/api/deals?limit=1",
  dealPriceId: "/api/deal-prices?limit=1",
  enrolmentId: "/api/enrolments?limit=1",
  formId: "/api/application-forms?limit=1",
  disputeId: "/api/disputes?limit=1",
  grantId: "/api/grants?limit=1",
  messageId: "/api/partner/parked",
  intakeId: "/api/sales/intakes?limit=1",
  operatorId: "/api/operators?limit=1",
  outletId: "/api/outlets?limit=1",
  partnerId: "/api/partners?status=active&limit=1",
  period: "/api/periods",
  productCode: "/api/products?lifecycle=active&limit=1",
  productId: "/api/products?lifecycle=active&limit=1",
  programId: "/api/programs?limit=1",
  promotionId: "/api/promotions?limit=1",
  quoteId: "/api/quotes?limit=1",
  segmentId: "/api/segments?limit=1",
  settlementId: "/api/remittances?limit=1",
  source: "/api/sales/mappings?limit=1",
  territoryId: "/api/territories?limit=1",
  userId: "/api/users?limit=1",
  vendorId: "/api/vendors",
  waiverId: "/api/waivers?limit=1",
  webhookId: "/api/webhooks?limit=1",
};

/** An address with the first thing that there is in the place of each name; undefined where there is none. */
export async function addressOf(path, read) {
  let address = path;
  for (const [found, name] of path.matchAll(/\$(\w+)/g)) {
    const list = name === "deliveryId" ? `/api${address.slice(0, address.indexOf("/$"))}?limit=1` : LISTS[name];
    if (list === undefined) throw new Error(`Nothing lists what ${found} stands for.`);
    const item = (await read(list))?.items?.[0];
    const first = (name === "productCode" ? item?.code : undefined) ?? item?.id ?? item?.[name] ?? item?.code;
    if (first === undefined) return undefined;
    address = address.replace(found, first);
  }
  return address;
}
