import { createRoute } from "@tanstack/react-router";
import { importSearch } from "../imports/search";
import { bookSearch, priceSearch, productSearch } from "../products/search";
import { at, page } from "./page";

/** Products and what they cost. */
export const productRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/products",
    validateSearch: productSearch,
    ...page("vendor", "catalog:read", () => import("../products/ProductsPage")),
  }),
  createRoute({ getParentRoute: at, path: "/products/import", validateSearch: importSearch, ...page("vendor", "catalog:write", () => import("../products/ImportProductsPage")) }),
  createRoute({ getParentRoute: at, path: "/products/new", ...page("vendor", "catalog:write", () => import("../products/NewProductPage")) }),
  createRoute({ getParentRoute: at, path: "/products/$productId/edit", ...page("vendor", "catalog:write", () => import("../products/EditProductPage")) }),
  createRoute({ getParentRoute: at, path: "/products/$productId", ...page("vendor", "catalog:read", () => import("../products/ProductPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/price-books",
    validateSearch: bookSearch,
    ...page("vendor", "catalog:read", () => import("../products/PriceBooksPage")),
  }),
  createRoute({ getParentRoute: at, path: "/price-books/new", ...page("vendor", "catalog:write", () => import("../products/NewBookPage")) }),
  createRoute({ getParentRoute: at, path: "/price-books/$bookId/edit", ...page("vendor", "catalog:write", () => import("../products/EditBookPage")) }),
  createRoute({
    getParentRoute: at,
    path: "/price-books/$bookId",
    validateSearch: priceSearch,
    ...page("vendor", "catalog:read", () => import("../products/PriceBookPage")),
  }),
  createRoute({
    getParentRoute: at,
    path: "/price-books/$bookId/import",
    validateSearch: importSearch,
    ...page("vendor", "catalog:write", () => import("../products/ImportPricesPage")),
  }),
  createRoute({ getParentRoute: at, path: "/price-books/$bookId/price/new", ...page("vendor", "catalog:write", () => import("../products/NewPricePage")) }),
  createRoute({ getParentRoute: at, path: "/price-books/$bookId/prices/$productCode", ...page("vendor", "catalog:read", () => import("../products/PricePage")) }),
  createRoute({ getParentRoute: at, path: "/price-books/$bookId/prices/$productCode/edit", ...page("vendor", "catalog:write", () => import("../products/EditPricePage")) }),
] as const;
