import { listSearch } from "../app/listSearch";

/** What the address of the certifications says: whose code or name, in which order. */
export const kindSearch = listSearch(["q"], { sort: ["code", "-code"] });
