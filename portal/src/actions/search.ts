import type { QueryOf } from "../api/queries";
import { any, given, listSearch } from "../app/listSearch";
import { FORMS, STATUSES } from "./action";

/** What the address of the actions says. */
export const actionSearch = listSearch(["code"], { status: STATUSES, form: FORMS, sort: ["dueOn", "-dueOn", "createdAt", "-createdAt"] });

/** The same as the API asks for it; what is due first comes first unless said otherwise. */
export function actionQuery({ code, status, form, sort }: ReturnType<typeof actionSearch>): QueryOf<"/api/actions"> {
  return given({ code, status: any(status), form: any(form), sort: sort ?? "dueOn" });
}

/** What the address of a new action says of it. */
export const newActionSearch = listSearch(["code", "against"], {});
