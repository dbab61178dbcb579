import { createRoute } from "@tanstack/react-router";
import { previewSearch, settlementSearch } from "../settlements/search";
import { at, page } from "./page";

/** How partners are paid. */
export const settlementRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/settlements",
    validateSearch: settlementSearch,
    ...page("vendor", "ledger:read", () => import("../settlements/SettlementsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/settlements/new",
    validateSearch: previewSearch,
    ...page("vendor", "ledger:write", () => import("../settlements/NewSettlementPage")),
  }),
  createRoute({ getParentRoute: at, path: "/settlements/holds", ...page("vendor", "ledger:read", () => import("../settlements/HoldsPage")) }),
  createRoute({ getParentRoute: at, path: "/settlements/terms", ...page("vendor", "ledger:read", () => import("../settlements/TermsPage")) }),
  createRoute({ getParentRoute: at, path: "/settlements/$settlementId", ...page("vendor", "ledger:read", () => import("../settlements/SettlementPage")) }),
] as const;
