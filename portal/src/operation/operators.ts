import { useQuery } from "@tanstack/react-query";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import type { Readable } from "../api/types";

/** So many are read at once; an installation has a handful. */
const ALL = 500;

export const TOUCHED: Readable[] = ["/api/operators", "/api/operators/{id}/history"];

/** Every operator of the installation; one alone is not asked for. */
export function useOperators() {
  return useQuery(asked("/api/operators", { query: { limit: ALL } }));
}

/** What an operator can do about another's access, each with its reason where one is kept. */
export function useOperatorAccess(id: string) {
  const params = { path: { id } };
  return {
    disable: useChange((reason: string) => answered(client.POST("/api/operators/{id}/disable", { params, body: { reason } })), TOUCHED),
    enable: useChange((reason: string) => answered(client.POST("/api/operators/{id}/enable", { params, body: { reason } })), TOUCHED),
    remove: useChange((reason: string) => answered(client.POST("/api/operators/{id}/remove", { params, body: { reason } })), []),
    resetFactor: useChange((_: string) => answered(client.POST("/api/operators/{id}/second-factor/reset", { params })), TOUCHED),
  };
}
