import { createRoute } from "@tanstack/react-router";
import { bundleSearch } from "../bundles/search";
import { at, page } from "./page";

/** What is sold together. */
export const bundleRoutes = [
  createRoute({ getParentRoute: at, path: "/bundles", validateSearch: bundleSearch, ...page(undefined, "catalog:read", () => import("../bundles/BundlesPage")) }),
  createRoute({ getParentRoute: at, path: "/bundles/new", ...page("vendor", "catalog:write", () => import("../bundles/NewVendorBundlePage")) }),
  createRoute({ getParentRoute: at, path: "/bundles/$bundleId/edit", ...page(undefined, "catalog:read", () => import("../bundles/EditBundlePage")) }),
  createRoute({ getParentRoute: at, path: "/bundles/$bundleId", ...page(undefined, "catalog:read", () => import("../bundles/BundlePage")) }),
] as const;
