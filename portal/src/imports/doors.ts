import type { Readable } from "../api/types";

/** A way in for many rows: where files go, and below that what became of them. */
export interface Door {
  path: string;
  /** The names that a column may have. */
  columns: string;
  /** What is asked again once rows were taken. */
  touched: Readable[];
  /** Below which address each thing that came in has its page, where it has one. */
  pages?: string;
  /** Whether what the rules would keep out can be recorded as it was found. */
  takesAsFound?: boolean;
  /** What files it takes beside those that every door takes, by the ends of their names. */
  also?: string[];
  /** Whether what came in stays, so that it is not undone. */
  keeps?: boolean;
}

export const DOORS = {
  partners: {
    path: "/api/partners/import",
    columns: "code,name,type,country,parent,verticals,capabilities,contacts,agreementAcceptedOn,attributes.<code>",
    touched: ["/api/partners", "/api/partners/{id}"],
    pages: "/partners",
  },
  products: {
    path: "/api/products/import",
    columns: "code,name,productLine,description,unique,forWhom,against,segments,territories,lifecycle",
    touched: ["/api/products", "/api/products/{id}"],
    pages: "/products",
  },
  outlets: {
    path: "/api/outlets/import",
    columns: "code,name,brand,partner,street,city,postalCode,subdivision,country,latitude,longitude,radius,radiusUnit",
    touched: ["/api/outlets", "/api/outlets/{id}"],
    pages: "/outlets",
    takesAsFound: true,
  },
  territories: {
    path: "/api/territories/import",
    columns: "code,name,parent,countries,subdivisions,postalCodes,within,geometry",
    touched: ["/api/territories", "/api/territories/{id}"],
    pages: "/territories",
    also: [".geojson", ".json"],
  },
  demand: {
    path: "/api/demand/import",
    columns: "country,postalCode,productLine,measure",
    touched: ["/api/white-space", "/api/demand"],
  },
  accounts: {
    path: "/api/accounts/import",
    columns: "code,name,domain,taxId,phone,street,city,postalCode,country",
    touched: ["/api/accounts", "/api/accounts/{id}"],
    pages: "/accounts",
    keeps: true,
  },
  enrolments: {
    path: "/api/enrolments/import",
    columns: "programCode,partnerCode",
    touched: ["/api/enrolments"],
  },
} as const satisfies Record<string, Door>;

/** The prices of one book. */
export function pricesOf(bookId: string): Door {
  return {
    path: `/api/price-books/${encodeURIComponent(bookId)}/prices/import`,
    columns: "productCode,listPrice,suggestedResalePrice,unitCost,floorPrice,volumeBreaks",
    touched: ["/api/price-books/{id}/prices"],
  };
}

/** The page of a thing that came in, where it has one. */
export function pageAt({ pages }: Door, id: string): string | undefined {
  return pages === undefined ? undefined : `${pages}/${encodeURIComponent(id)}`;
}

/** All doors answer alike, so that the types of one stand for each. */
export const keptAt = ({ path }: Door) => path as "/api/products/import";
export const oneKeptAt = ({ path }: Door, importId: string) => `${path}/${encodeURIComponent(importId)}` as "/api/products/import/{importId}";
export const reportAt = ({ path }: Door, importId: string) => `${path}/${encodeURIComponent(importId)}/report` as "/api/products/import/{importId}/report";
export const undoAt = ({ path }: Door, importId: string) => `${path}/${encodeURIComponent(importId)}/undo` as "/api/products/import/{importId}/undo";
