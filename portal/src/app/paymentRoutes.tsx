import { createRoute } from "@tanstack/react-router";
import { paymentSearch } from "../payments/search";
import { at, page } from "./page";

/** What a partner is paid, and where to. */
export const paymentRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/payments",
    validateSearch: paymentSearch,
    ...page("partner", "ledger:read", () => import("../payments/PaymentsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/payments/account", ...page("partner", "ledger:read", () => import("../payments/AccountPage")) }),
  createRoute({ getParentRoute: at, path: "/payments/$settlementId", ...page("partner", "ledger:read", () => import("../payments/PaymentPage")) }),
] as const;
