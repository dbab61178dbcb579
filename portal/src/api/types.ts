import type { PathsWithMethod, SuccessResponseJSON } from "openapi-typescript-helpers";
import type { components, paths } from "./contract";

/** A path that can be read. */
export type Readable = PathsWithMethod<paths, "get">;

/** What a path answers when all is well. */
export type AnswerOf<P extends Readable> = SuccessResponseJSON<paths[P]["get"]>;

/** What can be asked of a path: its parameters. */
export type ParamsOf<P extends Readable> = paths[P]["get"]["parameters"];

type Schemas = components["schemas"];

export interface Money {
  amount: string;
  currency: string;
}

export interface Listing<T> {
  items: T[];
  next?: string;
}

export type Problem = Partial<Schemas["Problem"]>;
export type Session = Schemas["SessionState"];
export type Vendor = Schemas["partner.VendorResponse"];
export type Partner = Schemas["partner.PartnerResponse"];

export type Product = Schemas["catalog.OfferedProductResponse"];
export type GrantedTerritory = Schemas["territory.Holding"];
export type Offer = Schemas["promotion.OfferResponse"];
export type Deal = Schemas["territory.DealResponse"];
export type Statement = Schemas["promotion.StatementResponse"];
export type Scorecard = Schemas["performance.Scorecard"];

export type SalesOverview = Schemas["performance.Overview"];
export type Concentration = Schemas["performance.ConcentrationResponse"];
export type Distribution = Schemas["territory.DistributionResponse"];

/** A part of a composed page: what the service of that path answers, or why it is missing. */
export interface Part<T> {
  status: "ok" | "unavailable";
  data?: T;
  problem?: Problem;
}

/** A part is there only for who may see it; the gateway passes on what the paths answer. */
interface Home<Parts extends Record<string, Readable>> {
  asOf: string;
  complete: boolean;
  parts: { [Name in keyof Parts]?: Part<AnswerOf<Parts[Name]>> };
}

export type PartnerHome = Home<{
  profile: "/api/my/profile";
  products: "/api/my/products";
  territories: "/api/my/territories";
  offers: "/api/my/offers";
  deals: "/api/my/deals";
  statement: "/api/my/statement";
  scorecard: "/api/my/scorecard";
}>;

export type VendorHome = Home<{
  overview: "/api/overview";
  concentration: "/api/concentration";
  distribution: "/api/distribution";
  partners: "/api/partners";
}>;
