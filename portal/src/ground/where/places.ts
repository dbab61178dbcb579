import type { components } from "../../api/contract";
import { placeForm } from "./place";

type PlaceRequest = components["schemas"]["territory.PlacesRequest"]["places"][number];

/** As many as are asked about at once. */
export const MOST_PLACES = 1000;

/**
 * Places as they are typed, a line each: a name, then degrees north and east, or a region and a postal code,
 * parted by semicolons.
 *
 * @returns the places, or the numbers of the lines that are none
 */
export function placesIn(text: string): { places: PlaceRequest[]; wrong: number[] } {
  const lines = text.split("\n");
  const places: PlaceRequest[] = [];
  const wrong: number[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const place = placeIn(line);
    if (place === undefined) wrong.push(index + 1);
    else places.push(place);
  });
  return { places, wrong };
}

function placeIn(line: string): PlaceRequest | undefined {
  const [id = "", one = "", other = ""] = line.split(/[;\t]/).map((it) => it.trim());
  const isPoint = /^-?\d/.test(one);
  const read = placeForm.safeParse({ lat: isPoint ? one : "", lon: isPoint ? other : "", region: isPoint ? "" : one, postalCode: isPoint ? "" : other });
  if (id === "" || !read.success) return undefined;
  const { lat, lon, region, postalCode } = read.data;
  const place = isPoint ? { id, lat: Number(lat.replace(",", ".")), lon: Number(lon.replace(",", ".")) } : { id, region, ...(postalCode !== "" && { postalCode }) };
  return place as PlaceRequest;
}
