import { createRoute } from "@tanstack/react-router";
import { at, page } from "./page";

/** The ladder of tiers. */
export const tierRoutes = [
  createRoute({ getParentRoute: at, path: "/tiers", ...page("vendor", "performance:read", () => import("../tiers/TiersPage")) }),
  createRoute({ getParentRoute: at, path: "/tiers/edit", ...page("vendor", "performance:write", () => import("../tiers/EditTiersPage")) }),
] as const;
