import * as z from "zod";
import type { components } from "../api/contract";

type WaiverRequest = components["schemas"]["territory.WaiverRequest"];
type Address = WaiverRequest["outlet"]["address"];

const text = (most: number) => z.string().trim().max(most, "form.tooLong");
const needed = (most: number) => text(most).min(1, "form.required");
/** Degrees of WGS 84, or a radius. */
const figure = (least: number, most: number, message: string) =>
  z.string().trim().refine((it) => /^-?\d{1,3}([.,]\d+)?$/.test(it) && numberOf(it) >= least && numberOf(it) <= most, message);

/** An outlet that is to stand closer to others than asked, why and until when. */
export const waiverForm = z.object({
  code: needed(64),
  name: needed(200),
  partner: needed(64),
  brand: text(60),
  street: text(200),
  postalCode: text(16),
  city: text(100),
  country: z.string().trim().regex(/^[A-Za-z]{2}$/, "form.country"),
  latitude: figure(-90, 90, "waivers.latitudeWrong"),
  longitude: figure(-180, 180, "waivers.longitudeWrong"),
  radius: figure(0, 80, "waivers.radiusWrong"),
  unit: z.enum(["km", "mi"]),
  insteadOf: text(64),
  until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong"),
  reason: needed(500),
});

export type WaiverForm = z.infer<typeof waiverForm>;

export const EMPTY_WAIVER: WaiverForm = {
  code: "",
  name: "",
  partner: "",
  brand: "",
  street: "",
  postalCode: "",
  city: "",
  country: "",
  latitude: "",
  longitude: "",
  radius: "",
  unit: "km",
  insteadOf: "",
  until: "",
  reason: "",
};

export function waiverOf(typed: WaiverForm): WaiverRequest {
  const { code, name, partner, brand, street, postalCode, city, insteadOf, until, reason } = typed;
  const filled = (values: Record<string, string>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  return {
    outlet: {
      code,
      name,
      partner,
      ...filled({ brand, insteadOf }),
      // Two letters as they are typed; whether there is such a country the platform says.
      address: { ...filled({ street, postalCode, city }), country: typed.country.toUpperCase() as Address["country"] },
      latitude: numberOf(typed.latitude),
      longitude: numberOf(typed.longitude),
      protectedRadius: { value: numberOf(typed.radius), unit: typed.unit },
    },
    until,
    reason,
  };
}

function numberOf(typed: string): number {
  return Number(typed.replace(",", "."));
}
