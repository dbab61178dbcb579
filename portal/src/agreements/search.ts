import { listSearch } from "../app/listSearch";

/** Which versions the list shows. */
export const agreementsSearch = listSearch(["code"], {});

/** The version that the next one begins with. */
export const newAgreementSearch = listSearch(["after"], {});
