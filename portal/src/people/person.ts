import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { AnswerOf, Readable } from "../api/types";

export type Person = AnswerOf<"/api/users/{id}">;

export const TOUCHED: Readable[] = ["/api/users", "/api/users/{id}", "/api/users/{id}/history"];
export const TONES = { invited: "warn", active: "good", disabled: "calm" } as const;

/** What an administrator can do about somebody's access, each with its reason where one is kept. */
export function useAccess(id: string) {
  const params = { path: { id } };
  return {
    disable: useChange((reason: string) => answered(client.POST("/api/users/{id}/disable", { params, body: { reason } })), TOUCHED),
    enable: useChange((reason: string) => answered(client.POST("/api/users/{id}/enable", { params, body: { reason } })), TOUCHED),
    // Of who is gone nothing can be read any more but that it is not in the list.
    remove: useChange((reason: string) => answered(client.POST("/api/users/{id}/remove", { params, body: { reason } })), ["/api/users"]),
    endSessions: useChange((reason: string) => answered(client.POST("/api/users/{id}/end-sessions", { params, body: { reason } })), TOUCHED),
    resetFactor: useChange((_: string) => answered(client.POST("/api/users/{id}/second-factor/reset", { params })), TOUCHED),
  };
}
