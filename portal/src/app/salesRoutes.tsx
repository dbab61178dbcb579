import { createRoute } from "@tanstack/react-router";
import { aliasSearch, newAliasSearch } from "../sales/aliases/search";
import { heldSearch } from "../sales/held";
import { intakeSearch } from "../sales/intakes";
import { layoutSearch, newLayoutSearch } from "../sales/layouts/search";
import { at, page } from "./page";

/** What was sold, file by file. */
export const salesRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/sales",
    validateSearch: intakeSearch,
    ...page("vendor", "sales:read", () => import("../sales/SalesPage")),
  }),
  createRoute({ getParentRoute: at, path: "/sales/new", ...page("vendor", "sales:write", () => import("../sales/NewSalePage")) }),
  createRoute({
    getParentRoute: at,
    path: "/sales/held",
    validateSearch: heldSearch,
    ...page("vendor", "sales:read", () => import("../sales/HeldPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/sales/layouts",
    validateSearch: layoutSearch,
    ...page("vendor", "sales:read", () => import("../sales/layouts/LayoutsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/sales/layouts/new",
    validateSearch: newLayoutSearch,
    ...page("vendor", "sales:write", () => import("../sales/layouts/NewLayoutPage")),
  }),
  createRoute({ getParentRoute: at, path: "/sales/layouts/$source", ...page("vendor", "sales:read", () => import("../sales/layouts/LayoutPage")) }),
  createRoute({ getParentRoute: at, path: "/sales/layouts/$source/edit", ...page("vendor", "sales:write", () => import("../sales/layouts/EditLayoutPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/sales/aliases",
    validateSearch: aliasSearch,
    ...page("vendor", "sales:read", () => import("../sales/aliases/AliasesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/sales/aliases/new",
    validateSearch: newAliasSearch,
    ...page("vendor", "sales:write", () => import("../sales/aliases/NewAliasPage")),
  }),
  createRoute({ getParentRoute: at, path: "/sales/aliases/import", ...page("vendor", "sales:write", () => import("../sales/aliases/ImportAliasesPage")) }),
  createRoute({ getParentRoute: at, path: "/sales/aliases/$aliasId", ...page("vendor", "sales:read", () => import("../sales/aliases/AliasPage")) }),
  createRoute({ getParentRoute: at, path: "/sales/aliases/$aliasId/edit", ...page("vendor", "sales:write", () => import("../sales/aliases/EditAliasPage")) }),
  createRoute({ getParentRoute: at, path: "/sales/$intakeId", ...page("vendor", "sales:read", () => import("../sales/IntakePage")) }),
] as const;
