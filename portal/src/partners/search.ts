import type { ParamsOf } from "../api/types";

type PartnerQuery = NonNullable<ParamsOf<"/api/partners">["query"]>;
export type PartnerStatus = NonNullable<PartnerQuery["status"]>[number];
export type PartnerVerdict = NonNullable<PartnerQuery["verdict"]>[number];
export type PartnerType = NonNullable<PartnerQuery["type"]>[number];
/** Two letters as they stand in the address; whether there is such a country the platform says. */
type PartnerCountry = NonNullable<PartnerQuery["country"]>[number];
export type PartnerSort = NonNullable<PartnerQuery["sort"]>;

export const STATUSES = ["applied", "in_review", "active", "suspended", "ended"] as const satisfies PartnerStatus[];
export const TYPES = [
  "reseller",
  "distributor",
  "agent",
  "franchisee",
  "msp",
  "integrator",
  "referral",
] as const satisfies PartnerType[];
export const VERDICTS = ["declining", "behind", "never_sold", "as_expected", "ahead", "too_new", "inconclusive"] as const satisfies PartnerVerdict[];
const SORTS = ["code", "name", "tier", "verdict", "revenue12m", "createdAt", "changedAt"].flatMap((it) => [it, `-${it}`]) as PartnerSort[];

/** What the address of the list says: which partners, in which order. */
export interface PartnerSearch {
  q?: string | undefined;
  name?: string | undefined;
  code?: string | undefined;
  status?: PartnerStatus | undefined;
  type?: PartnerType | undefined;
  country?: string | undefined;
  tier?: string | undefined;
  segment?: string | undefined;
  verdict?: PartnerVerdict | undefined;
  sort?: PartnerSort | undefined;
}

/** Reads an address; what makes no sense in it is left out. */
export function partnerSearch(search: Record<string, unknown>): PartnerSearch {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const oneOf = <T extends string>(name: string, known: readonly T[]) => known.find((it) => it === text(name));
  const country = text("country")?.toUpperCase();
  return {
    q: text("q"),
    name: text("name"),
    code: text("code"),
    status: oneOf("status", STATUSES),
    type: oneOf("type", TYPES),
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    tier: text("tier"),
    segment: text("segment"),
    verdict: oneOf("verdict", VERDICTS),
    sort: oneOf("sort", SORTS),
  };
}

/** The same as the API asks for it. */
export function partnerQuery(search: PartnerSearch): PartnerQuery {
  const { q, name, code, status, type, country, tier, segment, verdict, sort } = search;
  return {
    ...(q !== undefined && { q }),
    ...(name !== undefined && { name }),
    ...(code !== undefined && { code: [code] }),
    ...(status !== undefined && { status: [status] }),
    ...(type !== undefined && { type: [type] }),
    ...(country !== undefined && { country: [country as PartnerCountry] }),
    ...(tier !== undefined && { tier: [tier] }),
    ...(segment !== undefined && { segment: [segment] }),
    ...(verdict !== undefined && { verdict: [verdict] }),
    ...(sort !== undefined && { sort }),
  };
}

export function isFiltered({ sort: _, view: __, ...filters }: PartnerSearch & { view?: string | undefined }): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
