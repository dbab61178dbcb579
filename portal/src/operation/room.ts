/** The services, by the name that their paths for operators carry. */
export const ROOMS = ["partner", "catalog", "territory", "promotion", "performance"] as const;
export type Room = (typeof ROOMS)[number];
