/** West, south, east and north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const WORLD: Box = [-180, -85, 180, 85];

const NUMBER = /^-?\d{1,3}(\.\d+)?$/;
const DIGITS = 4;

/** What an address says of the part of the map that is shown; nothing where it makes no sense. */
export function boxOf(text: string | undefined): Box | undefined {
  const sides = text?.split(",") ?? [];
  if (sides.length !== 4 || !sides.every((side) => NUMBER.test(side))) return undefined;
  const [west, south, east, north] = sides.map(Number) as [number, number, number, number];
  const onTheMap = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return onTheMap && west < east && south < north ? [west, south, east, north] : undefined;
}

/** As an address and the API have it. */
export function boxText(box: Box): string {
  return box.map((side) => String(Number(side.toFixed(DIGITS)))).join(",");
}

/** What is asked for so that a box is in it: larger, and the same while the map is moved a little. */
export function around([west, south, east, north]: Box): Box {
  const step = 2 ** Math.ceil(Math.log2(Math.max(east - west, north - south)));
  const out = (by: number, most: number) => Math.max(-most, Math.min(most, by * step));
  return [
    out(Math.floor(west / step), 180),
    out(Math.floor(south / step), 90),
    out(Math.floor(east / step) + 1, 180),
    out(Math.floor(north / step) + 1, 90),
  ];
}

/** The smallest box that holds all of some places; nothing where there are none. */
export function boxAround(places: Iterable<readonly [longitude: number, latitude: number]>): Box | undefined {
  let box: [number, number, number, number] | undefined;
  for (const [x, y] of places) {
    if (box === undefined) box = [x, y, x, y];
    else box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  }
  return box;
}

/** Whether they have a place in common. */
export function meet(one: Box, other: Box): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
