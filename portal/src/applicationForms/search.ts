import { listSearch } from "../app/listSearch";

/** What the address of the forms says. */
export const formSearch = listSearch([], { sort: ["code", "-code", "changedAt", "-changedAt"] });
