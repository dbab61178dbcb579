import { createRoute } from "@tanstack/react-router";
import { at, page } from "./page";

/** What the vendor decides for its channel as a whole. */
export const settingsRoutes = [
  createRoute({ getParentRoute: at, path: "/settings", ...page("vendor", "vendor:read", () => import("../settings/SettingsPage")) }),
  createRoute({ getParentRoute: at, path: "/settings/vendor/edit", ...page("vendor", "vendor:write", () => import("../settings/VendorPage")) }),
  createRoute({ getParentRoute: at, path: "/settings/look/edit", ...page("vendor", "vendor:write", () => import("../settings/LookPage")) }),
  createRoute({ getParentRoute: at, path: "/settings/profiles/edit", ...page("vendor", "vendor:write", () => import("../settings/ProfileRulePage")) }),
  createRoute({ getParentRoute: at, path: "/settings/sign-in/edit", ...page("vendor", "vendor:write", () => import("../settings/SignInPolicyPage")) }),
  createRoute({ getParentRoute: at, path: "/settings/sales/edit", ...page("vendor", "sales:write", () => import("../settings/SalesPolicyPage")) }),
  createRoute({ getParentRoute: at, path: "/settings/grants/edit", ...page("vendor", "territories:write", () => import("../settings/BindingPage")) }),
] as const;
