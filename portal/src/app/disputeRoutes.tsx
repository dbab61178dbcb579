import { createRoute } from "@tanstack/react-router";
import { disputeSearch, lineSearch } from "../disputes/search";
import { at, page } from "./page";

/** Lines of statements that partners say are wrong. */
export const disputeRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/disputes",
    validateSearch: disputeSearch,
    ...page(undefined, "ledger:read", () => import("../disputes/DisputesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/disputes/new",
    validateSearch: lineSearch,
    ...page("partner", "disputes:write", () => import("../disputes/NewDisputePage")),
  }),
  createRoute({ getParentRoute: at, path: "/disputes/$disputeId", ...page(undefined, "ledger:read", () => import("../disputes/DisputePage")) }),
] as const;
