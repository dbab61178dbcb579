import { createRoute } from "@tanstack/react-router";
import { calendarSearch } from "../promotions/calendar/months";
import { budgetSearch, promotionSearch, reachSearch } from "../promotions/search";
import { at, page } from "./page";

/** Promotions, from the draft to the end. */
export const promotionRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/promotions",
    validateSearch: promotionSearch,
    ...page("vendor", "promotions:read", () => import("../promotions/PromotionsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/promotions/new", ...page("vendor", "promotions:write", () => import("../promotions/NewPromotionPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/promotions/calendar",
    validateSearch: calendarSearch,
    ...page("vendor", "promotions:read", () => import("../promotions/calendar/CalendarPage")),
  }),
  createRoute({ getParentRoute: at, path: "/promotions/trial", ...page("vendor", "promotions:read", () => import("../promotions/trial/TrialPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/promotions/$promotionId",
    validateSearch: reachSearch,
    ...page("vendor", "promotions:read", () => import("../promotions/PromotionPage")),
  }),
  createRoute({ getParentRoute: at, path: "/promotions/$promotionId/edit", ...page("vendor", "promotions:write", () => import("../promotions/EditPromotionPage")) }),
  createRoute({ getParentRoute: at, path: "/promotions/$promotionId/amend", ...page("vendor", "promotions:write", () => import("../promotions/amend/AmendPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/budgets",
    validateSearch: budgetSearch,
    ...page("vendor", "ledger:read", () => import("../promotions/BudgetsPage")),
  }),
] as const;
