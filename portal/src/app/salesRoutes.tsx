import { createRoute } from "@tanstack/react-router";
import { heldSearch } from "../sales/held";
import { intakeSearch } from "../sales/intakes";
import { at, page } from "./page";

/** What was sold, file by file. */
export const salesRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/sales",
    validateSearch: intakeSearch,
    ...page("vendor", "sales:read", () => import("../sales/SalesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/sales/held",
    validateSearch: heldSearch,
    ...page("vendor", "sales:read", () => import("../sales/HeldPage")),
  }),
  createRoute({ getParentRoute: at, path: "/sales/$intakeId", ...page("vendor", "sales:read", () => import("../sales/IntakePage")) }),
] as const;
