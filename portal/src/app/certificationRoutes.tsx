import { createRoute } from "@tanstack/react-router";
import { kindSearch } from "../certifications/search";
import { at, page } from "./page";

/** What partners can be certified for. */
export const certificationRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/certifications",
    validateSearch: kindSearch,
    ...page("vendor", "vendor:read", () => import("../certifications/KindsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/certifications/new", ...page("vendor", "vendor:write", () => import("../certifications/NewKindPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/certifications/$certificationCode",
    ...page("vendor", "vendor:read", () => import("../certifications/KindPage")),
  }),
] as const;
