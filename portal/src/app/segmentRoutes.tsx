import { createRoute } from "@tanstack/react-router";
import { askSearch, segmentSearch } from "../segments/search";
import { at, page } from "./page";

/** Segments and their rules. */
export const segmentRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/segments",
    validateSearch: segmentSearch,
    ...page("vendor", "segments:read", () => import("../segments/SegmentsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/segments/new", ...page("vendor", "segments:write", () => import("../segments/NewSegmentPage")) }),
  createRoute({ getParentRoute: at, path: "/segments/migration", ...page("vendor", "segments:read", () => import("../segments/MigrationPage")) }),
  createRoute({ getParentRoute: at, path: "/segments/$segmentId", validateSearch: askSearch, ...page("vendor", "segments:read", () => import("../segments/SegmentPage")) }),
  createRoute({ getParentRoute: at, path: "/segments/$segmentId/edit", ...page("vendor", "segments:write", () => import("../segments/EditSegmentPage")) }),
] as const;
