import { createRoute } from "@tanstack/react-router";
import { userSearch } from "../people/search";
import { at, page } from "./page";

/** Who may come in, and everybody's own account. */
export const peopleRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/users",
    validateSearch: userSearch,
    ...page(undefined, "users:read", () => import("../people/UsersPage")),
  }),
  createRoute({ getParentRoute: at, path: "/users/invite", ...page(undefined, "users:write", () => import("../people/InvitePage")) }),
  createRoute({ getParentRoute: at, path: "/users/$userId", ...page(undefined, "users:read", () => import("../people/PersonPage")) }),
  createRoute({ getParentRoute: at, path: "/account", ...page("any", undefined, () => import("../account/AccountPage")) }),
] as const;
