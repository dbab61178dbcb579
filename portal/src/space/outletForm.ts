import type { components } from "../api/contract";
import { EMPTY_WAIVER, waiverForm, waiverOf } from "../waivers/waiverForm";
import type * as z from "zod";

type OutletRequest = components["schemas"]["territory.OutletRequest"];
type WhatIfRequest = components["schemas"]["territory.WhatIfRequest"];

/** An outlet as it is typed: what a waiver is asked with, without its day and reason. */
export const outletForm = waiverForm.omit({ until: true, reason: true });

export type OutletForm = z.infer<typeof outletForm>;

export const EMPTY_OUTLET: OutletForm = outletOfNothing();

function outletOfNothing(): OutletForm {
  const { until: _until, reason: _reason, ...outlet } = EMPTY_WAIVER;
  return outlet;
}

export function outletOf(typed: OutletForm): OutletRequest {
  return waiverOf({ ...typed, until: "", reason: "" }).outlet;
}

/** What is asked before it is placed. */
export function whatIfOf(typed: OutletForm): WhatIfRequest {
  const { partner, brand, address, latitude, longitude, protectedRadius, insteadOf } = outletOf(typed);
  const { city, postalCode, country } = address;
  const filled = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return {
    outlet: { partner, country, latitude, longitude, protectedRadius, ...filled({ brand, city, postalCode }) },
    ...filled({ closesOutlet: insteadOf }),
  } as WhatIfRequest;
}
