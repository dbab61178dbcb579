import { createRoute } from "@tanstack/react-router";
import { catalogueSearch, productSearch } from "../catalogue/search";
import { dealPriceSearch } from "../dealPrices/dealPrice";
import { newQuoteSearch, quoteSearch } from "../quotes/search";
import { offerSearch } from "../offers/search";
import { profitSearch } from "../profit/assumptions";
import { at, page } from "./page";

/** What a partner works with: products at its price, quotes, what they earn, programs, how it does. */
export const partnerRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/catalogue",
    validateSearch: catalogueSearch,
    ...page("partner", "catalog:read", () => import("../catalogue/CataloguePage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/catalogue/$productId",
    validateSearch: productSearch,
    ...page("partner", "catalog:read", () => import("../catalogue/ProductPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/quotes",
    validateSearch: quoteSearch,
    ...page(undefined, "quotes:read", () => import("../quotes/QuotesPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/quotes/new",
    validateSearch: newQuoteSearch,
    ...page(undefined, "quotes:write", () => import("../quotes/NewQuotePage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/quotes/deal-prices",
    validateSearch: dealPriceSearch,
    ...page(undefined, "quotes:read", () => import("../dealPrices/DealPricesPage")),
  }),
  createRoute({ getParentRoute: at, path: "/quotes/deal-prices/$dealPriceId", ...page(undefined, "quotes:read", () => import("../dealPrices/DealPricePage")) }),
  createRoute({ getParentRoute: at, path: "/quotes/margin-floor", ...page("vendor", "catalog:read", () => import("../quotes/MarginFloorPage")) }),
  createRoute({ getParentRoute: at, path: "/quotes/$quoteId", ...page(undefined, "quotes:read", () => import("../quotes/QuotePage")) }),
  createRoute({ getParentRoute: at, path: "/quotes/$quoteId/edit", ...page(undefined, "quotes:write", () => import("../quotes/EditQuotePage")) }),
  createRoute({ getParentRoute: at, path: "/learning", ...page("partner", "programs:read", () => import("../learning/LearningPage")) }),
  createRoute({ getParentRoute: at, path: "/learning/$programId", ...page("partner", "programs:read", () => import("../learning/ProgramPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/profit",
    validateSearch: profitSearch,
    ...page("partner", "catalog:read", () => import("../profit/ProfitPage")),
  }),
  createRoute({ getParentRoute: at, path: "/profit/bundles/new", ...page("partner", "quotes:write", () => import("../profit/NewBundlePage")) }),
  createRoute({
    getParentRoute: at,
    path: "/offers",
    validateSearch: offerSearch,
    ...page("partner", "promotions:read", () => import("../offers/OffersPage")),
  }),
  createRoute({ getParentRoute: at, path: "/offers/$promotionId", ...page("partner", "promotions:read", () => import("../offers/OfferPage")) }),
  createRoute({ getParentRoute: at, path: "/standing", ...page("partner", "performance:read", () => import("../standing/StandingPage")) }),
] as const;
