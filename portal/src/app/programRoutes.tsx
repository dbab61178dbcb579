import { createRoute } from "@tanstack/react-router";
import { importSearch } from "../imports/search";
import { programSearch } from "../programs/search";
import { at, page } from "./page";

/** Programs, from the draft to who has completed them. */
export const programRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/programs",
    validateSearch: programSearch,
    ...page("vendor", "programs:read", () => import("../programs/ProgramsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/programs/new", ...page("vendor", "programs:write", () => import("../programs/NewProgramPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/programs/import",
    validateSearch: importSearch,
    ...page("vendor", "programs:write", () => import("../programs/ImportEnrolmentsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/programs/enrolments/$enrolmentId", ...page("vendor", "programs:read", () => import("../programs/EnrolmentPage")) }),
  createRoute({ getParentRoute: at, path: "/programs/$programId", ...page("vendor", "programs:read", () => import("../programs/ProgramPage")) }),
  createRoute({ getParentRoute: at, path: "/programs/$programId/edit", ...page("vendor", "programs:write", () => import("../programs/EditProgramPage")) }),
] as const;
