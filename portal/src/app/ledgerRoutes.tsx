import { createRoute } from "@tanstack/react-router";
import { balanceSearch, entrySearch, totalsSearch } from "../books/search";
import { explainSearch } from "../statement/search";
import { at, page } from "./page";

/** The books of incentives, and why a line is in a statement. */
export const ledgerRoutes = [
  createRoute({ getParentRoute: at, path: "/ledger", validateSearch: entrySearch, ...page("vendor", "ledger:read", () => import("../books/EntriesPage")) }),
  createRoute({ getParentRoute: at, path: "/ledger/balance", validateSearch: balanceSearch, ...page("vendor", "ledger:read", () => import("../books/BalancePage")) }),
  createRoute({ getParentRoute: at, path: "/ledger/totals", validateSearch: totalsSearch, ...page("vendor", "ledger:read", () => import("../books/TotalsPage")) }),
  createRoute({ getParentRoute: at, path: "/statement/why", validateSearch: explainSearch, ...page("partner", "ledger:read", () => import("../statement/ExplainPage")) }),
] as const;
