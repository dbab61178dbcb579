import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";

export type ApiClient = ItemOf<"/api/api-clients">;

const TOUCHED = ["/api/api-clients", "/api/api-clients/{id}", "/api/api-clients/{id}/history"] as const;

/** What can be done with a client once there is one. */
export function useClientChanges(id: string) {
  const params = { path: { id } };
  return {
    rotate: useChange(
      (_: string) => answered(client.POST("/api/api-clients/{id}/rotate-secret", { params })),
      [...TOUCHED],
    ),
    revoke: useChange((_: string) => answered(client.POST("/api/api-clients/{id}/revoke", { params })), [...TOUCHED]),
  };
}
