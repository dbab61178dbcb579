import { listSearch } from "../app/listSearch";
import { TYPES } from "../partners/search";

/** What becomes of a journey; those that run are shown unless others are asked for. */
export const OVER = ["finished", "ended"] as const;

/** Which journeys the page shows. */
export const journeySearch = listSearch(["q"], { status: OVER });

/** The type of partners whose template is edited, and the country; `own` for one that is yet to be named. */
export const templateSearch = listSearch(["country"], { type: TYPES, own: ["yes"] });
