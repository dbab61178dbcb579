import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";

export const GRANT_STATUSES = ["review", "issued", "refused", "ended"] as const;
export const GRANT_KINDS = ["open", "limited", "exclusive"] as const;
export const OUTLET_STATUSES = ["open", "closed"] as const;
const BY_CODE_AND_NAME = ["code", "-code", "name", "-name"] as const;

/** What the addresses of the lists say. */
export const territorySearch = listSearch(["q", "code"], { sort: BY_CODE_AND_NAME });
export const grantSearch = listSearch(["q", "partnerCode", "territoryCode", "productLine"], {
  status: GRANT_STATUSES,
  kind: GRANT_KINDS,
  sort: ["createdAt", "-createdAt", "changedAt", "-changedAt"],
});
export const outletSearch = listSearch(["q", "code", "partnerCode", "brand"], { status: OUTLET_STATUSES, sort: BY_CODE_AND_NAME });

/** The same as the API asks for them. */
export function territoryQuery({ q, code, sort }: ReturnType<typeof territorySearch>): QueryOf<"/api/territories"> {
  return given({ q, code: any(code), sort: sort ?? "code" });
}

export function grantQuery({ q, partnerCode, territoryCode, productLine, status, kind, sort }: ReturnType<typeof grantSearch>): QueryOf<"/api/grants"> {
  return given({
    q,
    partnerCode: any(partnerCode),
    territoryCode: any(territoryCode),
    productLine: any(productLine),
    status: any(status),
    kind: any(kind),
    sort: sort ?? "-changedAt",
  });
}

export function outletQuery({ q, code, partnerCode, brand, status, sort }: ReturnType<typeof outletSearch>): QueryOf<"/api/outlets"> {
  return given({ q, code: any(code), partnerCode: any(partnerCode), brand: any(brand), status: any(status), sort: sort ?? "code" });
}
