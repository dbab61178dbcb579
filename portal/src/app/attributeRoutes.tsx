import { createRoute } from "@tanstack/react-router";
import { at, page } from "./page";

/** The vendor's own attributes of partners. */
export const attributeRoutes = [
  createRoute({ getParentRoute: at, path: "/attributes", ...page("vendor", "vendor:read", () => import("../attributes/AttributesPage")) }),
  createRoute({ getParentRoute: at, path: "/attributes/new", ...page("vendor", "vendor:write", () => import("../attributes/NewAttributePage")) }),
  createRoute({ getParentRoute: at, path: "/attributes/$code", ...page("vendor", "vendor:write", () => import("../attributes/AttributePage")) }),
] as const;
