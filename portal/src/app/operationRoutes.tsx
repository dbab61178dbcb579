import { createRoute } from "@tanstack/react-router";
import { messageSearch } from "../operation/search";
import { at, page } from "./page";

/** What whoever runs the installation looks after. */
export const operationRoutes = [
  createRoute({ getParentRoute: at, path: "/vendors", ...page("operator", undefined, () => import("../operation/VendorsPage")) }),
  createRoute({ getParentRoute: at, path: "/vendors/new", ...page("operator", "operator", () => import("../operation/NewVendorPage")) }),
  createRoute({ getParentRoute: at, path: "/vendors/$vendorId", ...page("operator", undefined, () => import("../operation/VendorPage")) }),
  createRoute({ getParentRoute: at, path: "/parked", ...page("operator", undefined, () => import("../operation/ParkedPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/parked/$messageId",
    validateSearch: messageSearch,
    ...page("operator", undefined, () => import("../operation/MessagePage")),
  }),
  createRoute({ getParentRoute: at, path: "/rebuilds", ...page("operator", undefined, () => import("../operation/RebuildsPage")) }),
  createRoute({ getParentRoute: at, path: "/operators", ...page("operator", undefined, () => import("../operation/OperatorsPage")) }),
  createRoute({ getParentRoute: at, path: "/operators/invite", ...page("operator", "operator", () => import("../operation/InviteOperatorPage")) }),
  createRoute({ getParentRoute: at, path: "/operators/$operatorId", ...page("operator", undefined, () => import("../operation/OperatorPage")) }),
] as const;
