import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";
import { EMPTY_WAIVER, waiverForm, waiverOf } from "../waivers/waiverForm";

type OutletRequest = components["schemas"]["territory.OutletRequest"];
type Subdivision = NonNullable<OutletRequest["address"]["subdivision"]>;
type WhatIfRequest = components["schemas"]["territory.WhatIfRequest"];

/** An outlet as it is typed: what a waiver is asked with, without its day and reason, and the part of its country. */
export const outletForm = waiverForm.omit({ until: true, reason: true }).extend({
  subdivision: z.string().trim().toUpperCase().regex(/^([A-Z]{2}-[A-Z0-9]{1,3})?$/, "ground.subdivisionsWrong"),
});

export type OutletForm = z.infer<typeof outletForm>;

export const EMPTY_OUTLET: OutletForm = outletOfNothing();

function outletOfNothing(): OutletForm {
  const { until: _until, reason: _reason, ...outlet } = EMPTY_WAIVER;
  return { ...outlet, subdivision: "" };
}

/** An outlet that stands or stood, as it would be typed: to take the place of what is open, or to be placed again. */
export function typedOutletOf(outlet: ItemOf<"/api/outlets">): OutletForm {
  const { address, brand, code, id, latitude, longitude, name, partnerCode, protectedRadius, status } = outlet;
  const { street = "", postalCode = "", city = "", subdivision = "", country } = address;
  return {
    ...{ code, name, partner: partnerCode, brand, street, postalCode, city, subdivision, country },
    latitude: String(latitude),
    longitude: String(longitude),
    radius: String(protectedRadius.value),
    unit: protectedRadius.unit,
    insteadOf: status === "open" ? id : "",
  };
}

export function outletOf({ subdivision, ...typed }: OutletForm): OutletRequest {
  const outlet = waiverOf({ ...typed, until: "", reason: "" }).outlet;
  return subdivision === "" ? outlet : { ...outlet, address: { ...outlet.address, subdivision: subdivision as Subdivision } };
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
