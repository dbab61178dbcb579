import { createRoute } from "@tanstack/react-router";
import { journeySearch, templateSearch } from "../journeys/search";
import { at, page } from "./page";

/** What new partners go through. */
export const journeyRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/journeys",
    validateSearch: journeySearch,
    ...page("vendor", "partners:read", () => import("../journeys/JourneysPage")),
  }),
  createRoute({ getParentRoute: at, path: "/journeys/templates", ...page("vendor", "partners:read", () => import("../journeys/TemplatesPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/journeys/templates/edit",
    validateSearch: templateSearch,
    ...page("vendor", "vendor:write", () => import("../journeys/EditTemplatePage")),
  }),
] as const;
