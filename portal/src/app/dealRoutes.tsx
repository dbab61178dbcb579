import { createRoute } from "@tanstack/react-router";
import { dealSearch } from "../deals/inbox/search";
import { at, page } from "./page";

/** The deals: a partner's own, and the vendor's inbox. */
export const dealRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/deals",
    validateSearch: dealSearch,
    ...page(undefined, "deals:read", () => import("../deals/DealsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/deals/new", ...page(undefined, "deals:write", () => import("../deals/RegisterDealPage")) }),
  createRoute({ getParentRoute: at, path: "/deals/$dealId/edit", ...page(undefined, "deals:write", () => import("../deals/ExpectationPage")) }),
  createRoute({ getParentRoute: at, path: "/deals/$dealId", ...page(undefined, "deals:read", () => import("../deals/OneDealPage")) }),
] as const;
