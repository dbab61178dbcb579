import { createRoute } from "@tanstack/react-router";
import { accountSearch, mergeSearch } from "../accounts/account";
import { importSearch } from "../imports/search";
import { at, page } from "./page";

/** The vendor's end customers. */
export const accountRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/accounts",
    validateSearch: accountSearch,
    ...page("vendor", "deals:read", () => import("../accounts/AccountsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/accounts/new", ...page("vendor", "deals:write", () => import("../accounts/NewAccountPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/accounts/import",
    validateSearch: importSearch,
    ...page("vendor", "deals:write", () => import("../accounts/ImportAccountsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/accounts/$accountId", ...page("vendor", "deals:read", () => import("../accounts/AccountPage")) }),
  createRoute({ getParentRoute: at, path: "/accounts/$accountId/edit", ...page("vendor", "deals:write", () => import("../accounts/EditAccountPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/accounts/$accountId/merge",
    validateSearch: mergeSearch,
    ...page("vendor", "deals:approve", () => import("../accounts/MergeAccountPage")),
  }),
] as const;
