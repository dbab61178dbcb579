import { createRoute } from "@tanstack/react-router";
import { invoiceSearch } from "../invoices/search";
import { at, page } from "./page";

/** What partners are to pay back. */
export const invoiceRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/invoices",
    validateSearch: invoiceSearch,
    ...page(undefined, "ledger:read", () => import("../invoices/InvoicesPage")),
  }),
] as const;
