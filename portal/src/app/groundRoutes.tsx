import { createRoute } from "@tanstack/react-router";
import { drawnSearch, mapSearch } from "../ground/map/search";
import { grantSearch, outletSearch, territorySearch } from "../ground/search";
import { whereSearch } from "../ground/where/place";
import { importSearch } from "../imports/search";
import { brandSearch, spaceSearch } from "../space/search";
import { waiverSearch } from "../waivers/search";
import { at, page } from "./page";

/** Territories, who was granted them, and the outlets on them. */
export const groundRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/territories",
    validateSearch: territorySearch,
    ...page(undefined, "territories:read", () => import("../ground/TerritoriesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/ground/map",
    validateSearch: mapSearch,
    ...page(undefined, "territories:read", () => import("../ground/map/MapPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/ground/where",
    validateSearch: whereSearch,
    ...page("vendor", "territories:read", () => import("../ground/where/WherePage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/territories/new",
    validateSearch: drawnSearch,
    ...page("vendor", "territories:write", () => import("../ground/NewTerritoryPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/territories/import",
    validateSearch: importSearch,
    ...page("vendor", "territories:write", () => import("../ground/ImportTerritoriesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/territories/$territoryId",
    ...page("vendor", "territories:read", () => import("../ground/TerritoryPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/territories/$territoryId/redraw",
    validateSearch: drawnSearch,
    ...page("vendor", "territories:write", () => import("../ground/RedrawPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/grants",
    validateSearch: grantSearch,
    ...page("vendor", "territories:read", () => import("../ground/GrantsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/grants/new", ...page("vendor", "territories:write", () => import("../ground/NewGrantPage")) }),
  createRoute({ getParentRoute: at, path: "/grants/$grantId", ...page("vendor", "territories:read", () => import("../ground/GrantPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/outlets",
    validateSearch: outletSearch,
    ...page("vendor", "territories:read", () => import("../ground/OutletsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/outlets/import",
    validateSearch: importSearch,
    ...page("vendor", "territories:write", () => import("../ground/ImportOutletsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/outlets/waivers",
    validateSearch: waiverSearch,
    ...page("vendor", "territories:read", () => import("../waivers/WaiversPage")),
  }),
  createRoute({ getParentRoute: at, path: "/outlets/waivers/new", ...page("vendor", "territories:write", () => import("../waivers/NewWaiverPage")) }),
  createRoute({ getParentRoute: at, path: "/outlets/waivers/$waiverId", ...page("vendor", "territories:read", () => import("../waivers/WaiverPage")) }),
  createRoute({ getParentRoute: at, path: "/outlets/new", ...page("vendor", "territories:write", () => import("../space/NewOutletPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/outlets/brands",
    validateSearch: brandSearch,
    ...page("vendor", "territories:read", () => import("../space/BrandsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/outlets/brands/$brandId", ...page("vendor", "territories:read", () => import("../space/BrandPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/white-space",
    validateSearch: spaceSearch,
    ...page("vendor", "territories:read", () => import("../space/WhiteSpacePage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/white-space/import",
    validateSearch: importSearch,
    ...page("vendor", "territories:write", () => import("../space/ImportDemandPage")),
  }),
  createRoute({ getParentRoute: at, path: "/outlets/$outletId/move", ...page("vendor", "territories:write", () => import("../space/MoveOutletPage")) }),
  createRoute({ getParentRoute: at, path: "/outlets/$outletId", ...page("vendor", "territories:read", () => import("../ground/OutletPage")) }),
] as const;
