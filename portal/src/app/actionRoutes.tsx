import { createRoute } from "@tanstack/react-router";
import { actionSearch } from "../actions/search";
import { at, page } from "./page";

/** What is to be done with partners. */
export const actionRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/actions",
    validateSearch: actionSearch,
    ...page("vendor", "performance:read", () => import("../actions/ActionsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/actions/catalogue", ...page("vendor", "performance:read", () => import("../actions/catalogue/CataloguePage")) }),
  createRoute({ getParentRoute: at, path: "/actions/catalogue/edit", ...page("vendor", "performance:write", () => import("../actions/catalogue/EditCataloguePage")) }),
  createRoute({ getParentRoute: at, path: "/actions/$actionId", ...page("vendor", "performance:read", () => import("../actions/ActionPage")) }),
] as const;
