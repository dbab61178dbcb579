import { createRoute } from "@tanstack/react-router";
import { at, page } from "./page";

/** The books by month. */
export const periodRoutes = [
  createRoute({ getParentRoute: at, path: "/periods", ...page("vendor", "ledger:read", () => import("../periods/PeriodsPage")) }),
  createRoute({ getParentRoute: at, path: "/periods/$period", ...page("vendor", "ledger:read", () => import("../periods/PeriodPage")) }),
] as const;
