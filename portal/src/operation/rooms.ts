import { useQueries } from "@tanstack/react-query";
import type { components } from "../api/contract";
import { asked } from "../api/queries";
import { ROOMS, type Room } from "./room";

export type Parked = components["schemas"]["partner.Parked"];
export type Rebuilding = components["schemas"]["partner.RebuildState"];

/** Every service answers these alike. */
const PARKED = "/api/partner/parked";
const REBUILDS = "/api/partner/rebuilds";

const ofRoom = <Path extends string>(path: Path, room: Room): Path => path.replace("/partner/", `/${room}/`) as Path;

export const parkedPath = (room: Room) => ofRoom(PARKED, room);
export const reportPath = (room: Room) => ofRoom("/api/partner/parked/{id}", room);
export const replayPath = (room: Room) => ofRoom("/api/partner/parked/{id}/replay", room);
export const rebuildsPath = (room: Room) => ofRoom(REBUILDS, room);
export const rebuildPath = (room: Room) => ofRoom("/api/partner/rebuild", room);

/** What each service keeps because it could not take it. */
export function useParked() {
  return useQueries({ queries: ROOMS.map((room) => asked(parkedPath(room))) });
}

/** What the consumers of each service asked to be sent again. */
export function useRebuilds(every: number | false) {
  return useQueries({ queries: ROOMS.map((room) => ({ ...asked(rebuildsPath(room)), refetchInterval: every })) });
}
