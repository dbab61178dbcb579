import type { ItemOf } from "../api/queries";

export type View = ItemOf<"/api/views">;

/** The part of a list's address that a view keeps; which view it is does not belong to it. */
export function queryOf(search: string): string {
  const given = new URLSearchParams(search);
  given.delete("view");
  return given.toString();
}

/** The address of a list as a view has it. */
export function addressOf(pathname: string, view: View): string {
  const query = new URLSearchParams(view.query);
  query.set("view", view.id);
  return `${pathname}?${query.toString()}`;
}

/** The view that a name would take the place of; of two with it the reader's own. */
export function replaced(views: readonly View[], name: string, shared: boolean): View | undefined {
  const same = name.trim().toLowerCase();
  return views.find((it) => it.changeable && it.shared === shared && it.name.toLowerCase() === same);
}
