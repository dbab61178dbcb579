import topology from "../../../contracts/events/topology.json";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import type { Readable } from "../api/types";

export type Webhook = ItemOf<"/api/webhooks">;
export type Message = ItemOf<"/api/webhooks/{id}/messages">;
export type Attempt = ItemOf<"/api/webhooks/{id}/attempts">;

export const TOUCHED: Readable[] = ["/api/webhooks", "/api/webhooks/{id}", "/api/webhooks/{id}/history"];
/** What is another answer once something is sent again. */
export const DELIVERIES: Readable[] = [
  "/api/webhooks/{id}",
  "/api/webhooks/{id}/messages",
  "/api/webhooks/{id}/messages/{messageId}",
  "/api/webhooks/{id}/attempts",
];

/** The facts that a webhook can tell, by the contract of events. */
export const EVENT_TYPES: string[] = heardBy("webhook");

function heardBy(consumer: keyof typeof topology.consumers): string[] {
  return topology.consumers[consumer].consumes.toSorted();
}

export function useWebhookChanges({ id, version }: Webhook) {
  const params = { path: { id }, header: ifMatch(version) };
  return {
    disable: useChange(
      (reason: string) => answered(client.POST("/api/webhooks/{id}/disable", { params, body: { reason } })),
      TOUCHED,
    ),
    enable: useChange((_: void) => answered(client.POST("/api/webhooks/{id}/enable", { params })), TOUCHED),
    remove: useChange((_: string) => answered(client.DELETE("/api/webhooks/{id}", { params })), TOUCHED),
  };
}

export function useDeliveries(id: string) {
  return {
    test: useChange((_: void) => answered(client.POST("/api/webhooks/{id}/test", { params: { path: { id } } })), DELIVERIES),
    replay: useChange(
      (messageId: string) =>
        answered(client.POST("/api/webhooks/{id}/messages/{messageId}/replay", { params: { path: { id, messageId } } })),
      DELIVERIES,
    ),
  };
}
