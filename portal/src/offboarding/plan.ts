import type { components } from "../api/contract";

type Schemas = components["schemas"];
export type Consequences = Schemas["territory.Consequences"];
export type PlanRequest = Schemas["territory.OffboardingPlanRequest"];

/** What stands in a choice for what the vendor's rule says. */
export const BY_RULE = "rule";
/** What stands in a choice for nobody. */
export const NOBODY = "nobody";

/** What is to become of what a partner holds, as it is chosen. */
export interface Plan {
  /** Who takes over all that it may. */
  successor: string;
  /** Who takes over one thing, by its id. */
  handovers: Record<string, string>;
  deals: "release" | "keep" | typeof BY_RULE;
  outlets: "close" | "keep" | typeof BY_RULE;
  /** Days, as typed; none for the rule's. */
  noticeDays: string;
}

export function planned({ plan }: Consequences): Plan {
  return {
    successor: plan.successorId ?? NOBODY,
    handovers: Object.fromEntries(plan.handovers.map(({ id, successorId }) => [id, successorId])),
    deals: plan.deals ?? BY_RULE,
    outlets: plan.outlets ?? BY_RULE,
    noticeDays: plan.noticeDays === undefined ? "" : String(plan.noticeDays),
  };
}

/** What is sent of it: what is not chosen is left to the rule. */
export function planRequest({ successor, handovers, deals, outlets, noticeDays }: Plan): PlanRequest {
  const given = Object.entries(handovers).filter(([, to]) => to !== NOBODY);
  return {
    handovers: given.map(([id, to]) => ({ id, successor: to })),
    ...(successor !== NOBODY && { successor }),
    ...(deals !== BY_RULE && { deals }),
    ...(outlets !== BY_RULE && { outlets }),
    ...(noticeDays.trim() !== "" && { noticeDays: Number(noticeDays) }),
  };
}

const MOST_DAYS = 730;

/** Whether days are typed as the platform takes them, or none are. */
export function isDays(text: string): boolean {
  return /^\d{0,3}$/.test(text.trim()) && Number(text) <= MOST_DAYS;
}
