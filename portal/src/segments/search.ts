import { listSearch } from "../app/listSearch";

/** What the address of the list says: segments with which words, in which order. */
export const segmentSearch = listSearch(["q"], { sort: ["code", "-code", "createdAt", "-createdAt"] });

/** What the address of one segment says: the code of the partner that is asked about. */
export const askSearch = listSearch(["partner"], {});
