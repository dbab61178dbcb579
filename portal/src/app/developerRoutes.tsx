import { createRoute } from "@tanstack/react-router";
import { at, page } from "./page";

/** The systems that use the API, and those that hear of what happens. */
export const developerRoutes = [
  createRoute({ getParentRoute: at, path: "/api-clients", ...page(undefined, "users:read", () => import("../developers/ClientsPage")) }),
  createRoute({ getParentRoute: at, path: "/api-clients/new", ...page(undefined, "users:write", () => import("../developers/NewClientPage")) }),
  createRoute({ getParentRoute: at, path: "/api-clients/$clientId", ...page(undefined, "users:read", () => import("../developers/ClientPage")) }),
  createRoute({ getParentRoute: at, path: "/webhooks", ...page(undefined, "webhooks:read", () => import("../developers/WebhooksPage")) }),
  createRoute({ getParentRoute: at, path: "/webhooks/new", ...page(undefined, "webhooks:write", () => import("../developers/NewWebhookPage")) }),
  createRoute({ getParentRoute: at, path: "/webhooks/$webhookId/edit", ...page(undefined, "webhooks:write", () => import("../developers/EditWebhookPage")) }),
  createRoute({ getParentRoute: at, path: "/webhooks/$webhookId", ...page(undefined, "webhooks:read", () => import("../developers/WebhookPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/webhooks/$webhookId/messages/$deliveryId",
    ...page(undefined, "webhooks:read", () => import("../developers/MessagePage")),
  }),
] as const;
