import * as z from "zod";
import type { QueryOf } from "../../api/queries";
import { listSearch } from "../../app/listSearch";
import { boxText } from "../map/box";

type LocateQuery = QueryOf<"/api/territories/locate">;

/** What the address of a place says of it. */
export const whereSearch = listSearch(["lat", "lon", "region", "postalCode"], {});
export type WhereSearch = ReturnType<typeof whereSearch>;

const DEGREES = /^-?\d{1,3}([.,]\d+)?$/;
const numberOf = (typed: string) => Number(typed.replace(",", "."));
const degrees = (most: number, message: string) => z.string().trim().refine((it) => it === "" || (DEGREES.test(it) && Math.abs(numberOf(it)) <= most), message);

/** A place as it is typed: by its coordinates, by country or region and postal code, or by both. */
export const placeForm = z
  .object({
    lat: degrees(90, "waivers.latitudeWrong"),
    lon: degrees(180, "waivers.longitudeWrong"),
    region: z.string().trim().toUpperCase().regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$/, "whereIs.regionWrong"),
    postalCode: z.string().trim().max(16, "form.tooLong"),
  })
  .refine(({ lat, lon }) => (lat === "") === (lon === ""), { path: ["lon"], message: "whereIs.bothNeeded" })
  .refine(({ postalCode, region }) => postalCode === "" || region !== "", { path: ["region"], message: "whereIs.regionNeeded" })
  .refine(({ lat, region }) => lat !== "" || region !== "", { path: ["lat"], message: "whereIs.needed" });

export type PlaceForm = z.infer<typeof placeForm>;

export function typedPlaceOf({ lat = "", lon = "", region = "", postalCode = "" }: WhereSearch): PlaceForm {
  return { lat, lon, region, postalCode };
}

/** The place that an address names, as the API asks for it; nothing where it names none, or one that makes no sense. */
export function placeOf(search: WhereSearch): LocateQuery | undefined {
  const read = placeForm.safeParse(typedPlaceOf(search));
  if (!read.success) return undefined;
  const { lat, lon, region, postalCode } = read.data;
  return {
    ...(lat !== "" && { lat: numberOf(lat), lon: numberOf(lon) }),
    ...(region !== "" && { region: region as NonNullable<LocateQuery["region"]> }),
    ...(postalCode !== "" && { postalCode }),
  };
}

export interface Point {
  latitude: number;
  longitude: number;
}

const EARTH_METRES = 6_371_008.8;
const METRES_PER_DEGREE = 111_195;
/** How far around a place outlets are looked for. */
export const NEAR_METRES = 40_000;

/** Metres along the ground, taken as a sphere: good to half a per cent. */
export function metresBetween(one: Point, other: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(half(one.latitude, other.latitude) + across * half(one.longitude, other.longitude)));
}

/** The part of the map in which all lies that is near a place; it does not go on beyond the map's edge. */
export function boxNear({ latitude, longitude }: Point): string {
  const north = NEAR_METRES / METRES_PER_DEGREE;
  const east = north / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  return boxText([within(longitude - east, 180), within(latitude - north, 90), within(longitude + east, 180), within(latitude + north, 90)]);
}
