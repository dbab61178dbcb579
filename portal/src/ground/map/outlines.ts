import outlinesAt from "../../../../territory-service/src/main/resources/pep/territory/area/outlines.txt?url";

/** A closed line around ground, as pairs of longitude and latitude. */
export type Ring = [longitude: number, latitude: number][];

/** Where countries, and the states of the United States, roughly lie, by their codes: polygons of rings. */
export type Outlines = ReadonlyMap<string, Ring[][]>;

/** The outlines that territory-service compares areas by; facts of Natural Earth and the Census Bureau, in the public domain. */
export async function readOutlines(): Promise<Outlines> {
  const answer = await fetch(outlinesAt);
  if (!answer.ok) throw new Error(`The outlines were answered with ${answer.status}.`);
  return outlinesOf(await answer.text());
}

/** A line for each region: its code, then its rings, `+` a shell, `-` a hole in it, in steps of hundredths of a degree. */
export function outlinesOf(text: string): Outlines {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => regionOf(line)));
}

function regionOf(line: string): [string, Ring[][]] {
  const [code = "", ...rings] = line.split(";");
  const polygons: Ring[][] = [];
  for (const ring of rings) {
    if (ring.startsWith("-")) polygons.at(-1)?.push(ringOf(ring));
    else polygons.push([ringOf(ring)]);
  }
  return [code, polygons];
}

function ringOf(text: string): Ring {
  let [x, y] = [0, 0];
  const ring: Ring = text
    .slice(1)
    .split(" ")
    .map((step) => {
      const [east = 0, north = 0] = step.split(",").map(Number);
      [x, y] = [x + east, y + north];
      return [x / 100, y / 100];
    });
  return [...ring, ring[0]!];
}
