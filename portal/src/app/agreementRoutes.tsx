import { createRoute } from "@tanstack/react-router";
import { agreementsSearch, newAgreementSearch } from "../agreements/search";
import { at, page } from "./page";

/** What partners accept: the vendor's versions, and what is in force for one partner. */
export const agreementRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/agreements",
    validateSearch: agreementsSearch,
    ...page("vendor", "partners:read", () => import("../agreements/AgreementsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/agreements/new",
    validateSearch: newAgreementSearch,
    ...page("vendor", "vendor:write", () => import("../agreements/NewAgreementPage")),
  }),
  createRoute({ getParentRoute: at, path: "/agreements/$agreementId", ...page("vendor", "partners:read", () => import("../agreements/AgreementPage")) }),
  createRoute({ getParentRoute: at, path: "/own-agreements", ...page("partner", "profile:read", () => import("../agreements/OwnAgreementsPage")) }),
] as const;
