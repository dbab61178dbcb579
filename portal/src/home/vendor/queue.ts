import type { AnswerOf } from "../../api/types";
import { count, day, type Wording } from "../../i18n/format";

type Kind = AnswerOf<"/api/work-queue">["kinds"][string];

/** The page where each kind is worked off; what has no page here is not shown. */
export const PAGES = {
  applications: "/applications",
  partners: "/applications",
  profileChanges: "/profile-changes",
  journeys: "/journeys",
  deals: "/deals",
  objections: "/deals",
  waivers: "/outlets/waivers",
  quotes: "/quotes",
  grants: "/grants",
  handovers: "/offboarding",
  settlements: "/settlements",
  disputes: "/disputes",
  invoices: "/invoices",
  heldLines: "/sales/held",
  actions: "/actions",
  webhooks: "/webhooks",
} as const;

type Paged = [kind: keyof typeof PAGES, it: Kind];

export function isOfPage(entry: [string, Kind]): entry is Paged {
  return entry[0] in PAGES;
}

/** How many wait, with a plus where there are more than were counted. */
export function shownCount(of: Kind, wording: Wording): string {
  return `${count(of.count ?? 0, wording)}${of.more === true ? "+" : ""}`;
}

/** Since when an item waits; what says nothing of it has no day. */
export function dayOf(item: unknown, wording: Wording): string | undefined {
  // A deal is older than the objection that waits.
  if (typeof item !== "object" || item === null || !("createdAt" in item) || "objection" in item) return undefined;
  return typeof item.createdAt === "string" ? day(item.createdAt, wording) : undefined;
}
