import { listSearch } from "../app/listSearch";

/** What the address of the list says: its order. */
export const segmentSearch = listSearch([], { sort: ["code", "-code", "createdAt", "-createdAt"] });
