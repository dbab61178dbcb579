import { createRoute } from "@tanstack/react-router";
import { concentrationSearch, crowdingSearch, diagnosisSearch } from "../insights/search";
import { valueSearch } from "../formulas/formula";
import { meritSearch, portfolioSearch, scorecardSearch } from "../insights/channelSearch";
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
