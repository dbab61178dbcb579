import type { components } from "../api/contract";
import type { AnswerOf } from "../api/types";

type Schemas = components["schemas"];
export type Kept = AnswerOf<"/api/products/import/{importId}">;
export type Undo = Schemas["catalog.ImportUndo"];
export type Obstacle = Schemas["catalog.UndoObstacle"];

/** What an import stored that still stands, in things. */
export function standing({ outcomes }: Kept): number {
  return (outcomes["created"] ?? 0) + (outcomes["updated"] ?? 0);
}

/** How many things of it were undone, whether or not that is all. */
export function undone({ outcomes }: Kept): number {
  return outcomes["undone"] ?? 0;
}

/**
 * Whether its undoing is still to come or goes on.
 *
 * @param isCalledFor whether it was called for from here: it waits for the imports before it
 */
export function isBeingUndone(kept: Kept, isCalledFor: boolean): boolean {
  if (kept.undoneAt !== undefined) return false;
  return kept.undoStartedAt !== undefined || (isCalledFor && undone(kept) === 0);
}

/** Where what holds a thing up is found, by its kind; `id` is the thing's. */
const PLACES: Record<string, (id: string) => string> = {
  "api-clients": () => "/api-clients",
  deals: (id) => `/partners/${id}/deals`,
  enrolments: (id) => `/partners/${id}/enrolments`,
  grants: (id) => (id.startsWith("ter_") ? `/territories/${id}` : `/partners/${id}/grants`),
  outlets: () => "/outlets",
  partners: () => "/partners",
  prices: () => "/price-books",
  quotes: () => "/quotes",
  sales: () => "/sales",
  territories: (id) => `/territories/${id}`,
  users: () => "/users",
  webhooks: () => "/webhooks",
};

/** The page that shows what a reason speaks of; undefined where that is the thing itself. */
export function placeOf(reason: string, { id }: Obstacle): string | undefined {
  return PLACES[reason]?.(id);
}
