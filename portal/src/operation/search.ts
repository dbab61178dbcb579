import * as z from "zod";

const SERVICES = ["partner", "catalog", "territory", "promotion", "performance"] as const;

/** Which service keeps the message that the address names. */
export function messageSearch(search: object) {
  return z.object({ room: z.enum(SERVICES).catch("partner") }).parse(search);
}
