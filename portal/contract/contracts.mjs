import { readdirSync, readFileSync } from "node:fs";
import { merge } from "./merge.mjs";

const CONTRACTS = new URL("../../contracts/http/", import.meta.url);
const ROOM = /^(\w+)-service\.openapi\.json$/;

const read = (name) => JSON.parse(readFileSync(new URL(name, CONTRACTS), "utf8"));

/** The API as the committed contracts have it: what the gateway answers at /openapi.json. */
export function mergedContract() {
  const rooms = readdirSync(CONTRACTS).filter((name) => ROOM.test(name));
  return merge(
    read("gateway.openapi.json"),
    rooms.map((name) => [ROOM.exec(name)[1], read(name)]),
  );
}
