import { listSearch } from "../../app/listSearch";

/** What the address of the list of layouts says. */
export const layoutSearch = listSearch(["q"], { sort: ["source", "-source", "changedAt", "-changedAt"] });

/** For which source a new layout is. */
export const newLayoutSearch = listSearch(["source"], {});
