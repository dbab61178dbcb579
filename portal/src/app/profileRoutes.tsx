import { createRoute } from "@tanstack/react-router";
import { changeSearch } from "../partners/changes/search";
import { at, page } from "./page";

/** What a partner changes of its own profile, and what the vendor approves of that. */
export const profileRoutes = [
  createRoute({ getParentRoute: at, path: "/company/edit", ...page("partner", "profile:write", () => import("../company/EditCompanyPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/profile-changes",
    validateSearch: changeSearch,
    ...page("vendor", "partners:read", () => import("../partners/changes/ProfileChangesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/profile-changes/$changeId",
    ...page("vendor", "partners:read", () => import("../partners/changes/ProfileChangePage")),
  }),
] as const;
