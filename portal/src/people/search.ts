import type { QueryOf } from "../api/queries";
import { any, given, listSearch, type ListSearch } from "../app/listSearch";
import { PARTNER_ROLES, STAFF_ROLES } from "./roles";

export const STATUSES = ["invited", "active", "disabled"] as const;
const CHOICES = {
  role: [...STAFF_ROLES, ...PARTNER_ROLES],
  status: STATUSES,
  sort: ["email", "-email", "createdAt", "-createdAt"],
} as const;

/** What the address of the people says: whose name, in which role and state. */
export const userSearch = listSearch(["q"], CHOICES);
type UserSearch = ListSearch<"q", typeof CHOICES>;

/** The same as the API asks for it. */
export function userQuery({ q, role, status, sort }: UserSearch): QueryOf<"/api/users"> {
  return given({ q, role: any(role), status: any(status), sort });
}

