import { createRoute } from "@tanstack/react-router";
import { concentrationSearch, crowdingSearch, diagnosisSearch } from "../insights/search";
import { valueSearch } from "../formulas/formula";
import { meritSearch, portfolioSearch, scorecardSearch } from "../insights/channelSearch";
import { dependenciesSearch, seriesSearch, sharesSearch } from "../insights/concentration/search";
import { linesSearch, salesSearch } from "../insights/sales/search";
import { at, page } from "./page";

/** What the figures say of the channel as a whole. */
export const insightRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/insights/concentration",
    validateSearch: concentrationSearch,
    ...page("vendor", "performance:read", () => import("../insights/ConcentrationPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/concentration/shares",
    validateSearch: sharesSearch,
    ...page("vendor", "performance:read", () => import("../insights/concentration/SharesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/concentration/over-time",
    validateSearch: seriesSearch,
    ...page("vendor", "performance:read", () => import("../insights/concentration/OverTimePage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/concentration/movers",
    validateSearch: concentrationSearch,
    ...page("vendor", "performance:read", () => import("../insights/concentration/MoversPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/concentration/dependencies",
    validateSearch: dependenciesSearch,
    ...page("vendor", "performance:read", () => import("../insights/concentration/DependenciesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/concentration/reconciliation",
    validateSearch: concentrationSearch,
    ...page("vendor", "performance:read", () => import("../insights/concentration/ReconciliationPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/sales",
    validateSearch: salesSearch,
    ...page("vendor", "performance:read", () => import("../insights/sales/SalesFiguresPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/sales/lines",
    validateSearch: linesSearch,
    ...page("vendor", "performance:read", () => import("../insights/sales/SoldLinesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/diagnoses",
    validateSearch: diagnosisSearch,
    ...page("vendor", "performance:read", () => import("../insights/DiagnosesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/scorecards",
    validateSearch: scorecardSearch,
    ...page("vendor", "performance:read", () => import("../insights/ScorecardsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/portfolio",
    validateSearch: portfolioSearch,
    ...page("vendor", "performance:read", () => import("../insights/PortfolioPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/merits",
    validateSearch: meritSearch,
    ...page("vendor", "performance:read", () => import("../insights/MeritsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/formulas",
    validateSearch: valueSearch,
    ...page("vendor", "performance:read", () => import("../formulas/FormulasPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/insights/crowding",
    validateSearch: crowdingSearch,
    ...page("vendor", "territories:read", () => import("../insights/CrowdingPage")),
  }),
  createRoute({ getParentRoute: at, path: "/insights/score-rules", ...page("vendor", "performance:read", () => import("../scores/ScoreRulesPage")) }),
  createRoute({ getParentRoute: at, path: "/insights/score-rules/edit", ...page("vendor", "performance:write", () => import("../scores/EditScoreRulesPage")) }),
] as const;
