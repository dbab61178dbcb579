import { ROOMS, type Room } from "./room";

/** Which service keeps the message that the address names. */
export function messageSearch({ room }: Record<string, unknown>): { room: Room } {
  return { room: ROOMS.find((it) => it === room) ?? "partner" };
}
