import { createRoute } from "@tanstack/react-router";
import { formSearch } from "../applicationForms/search";
import { applicationSearch } from "../partners/applications/received";
import { at, page } from "./page";

/** Who wants to become a partner, and the forms to apply by. */
export const applicationRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/applications",
    validateSearch: applicationSearch,
    ...page("vendor", "partners:read", () => import("../partners/applications/ApplicationsPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/applications/$applicationId",
    ...page("vendor", "partners:read", () => import("../partners/applications/ReceivedApplicationPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/application-forms",
    validateSearch: formSearch,
    ...page("vendor", "partners:read", () => import("../applicationForms/FormsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/application-forms/new", ...page("vendor", "vendor:write", () => import("../applicationForms/NewFormPage")) }),
  createRoute({ getParentRoute: at, path: "/application-forms/$formId", ...page("vendor", "partners:read", () => import("../applicationForms/FormPage")) }),
  createRoute({ getParentRoute: at, path: "/application-forms/$formId/edit", ...page("vendor", "vendor:write", () => import("../applicationForms/EditFormPage")) }),
] as const;
