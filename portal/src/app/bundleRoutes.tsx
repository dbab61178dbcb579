import { createRoute } from "@tanstack/react-router";
import { bundleSearch } from "../bundles/search";
import { at, page } from "./page";

/** What is sold together. */
export const bundleRoutes = [
  createRoute({ getParentRoute: at, path: "/bundles", validateSearch: bundleSearch, ...page(undefined, "catalog:read", () => import("../bundles/BundlesPage")) }),
  createRoute({ getParentRoute: at, path: "/bundles/$bundleId", ...page(undefined, "catalog:read", () => import("../bundles/BundlePage")) }),
] as const;
