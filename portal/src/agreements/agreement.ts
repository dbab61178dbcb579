import type { ItemOf } from "../api/queries";

export type Agreement = ItemOf<"/api/agreements">;
export type Standing = "ahead" | "inForce" | "replaced" | "withdrawn";

/** The rights that a deadline can name, as the platform names them. */
export const RIGHTS = ["deals", "quotes", "enrolments"] as const;

/**
 * Where a version stands at an instant among the versions of its agreement: of those that have begun
 * and are not withdrawn the one with the highest number is in force.
 */
export function standingOf(it: Agreement, versions: readonly Agreement[], now: number): Standing {
  if (it.withdrawnAt !== undefined) return "withdrawn";
  if (!hasBegun(it, now)) return "ahead";
  const isReplaced = versions.some(
    (other) => other.code === it.code && other.number > it.number && other.withdrawnAt === undefined && hasBegun(other, now),
  );
  return isReplaced ? "replaced" : "inForce";
}

function hasBegun({ agreement }: Agreement, now: number): boolean {
  return Date.parse(agreement.from) <= now;
}
