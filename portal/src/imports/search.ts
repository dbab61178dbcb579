import { listSearch } from "../app/listSearch";

/** What the address of an import says: the report that is open. */
export const importSearch = listSearch(["report"], {});
export type ImportSearch = ReturnType<typeof importSearch>;
