import type { Listing, Money, Part, Partner } from "./common";

export interface SalesOverview {
  asOf?: string;
  revenue?: Money;
  returns?: Money;
  net?: Money;
  lines?: number;
  partners?: number;
  sellingPartners?: number;
  tiers?: Record<string, number>;
  months?: { month?: string; revenue?: Money; returns?: Money; net?: Money; lines?: number }[];
  top?: {
    partnerCode?: string;
    name?: string;
    tier?: string;
    revenue12m?: Money;
  }[];
  freshness?: {
    lastSaleAt?: string;
    rolledUpAt?: string;
    batchesWaiting?: number;
    heldLines?: number;
  };
}

export interface CurvePoint {
  partnerShare?: number;
  salesShare?: number;
}

export interface Concentration {
  from?: string;
  until?: string;
  concentration?: {
    partners?: number;
    topPartners?: number;
    topTotal?: Money;
    topShare?: number;
    gini?: number;
    curve?: CurvePoint[];
  };
}

export interface DistributionIndex {
  index?: number;
  outlets?: number;
  overlapping?: number;
}

export interface Distribution {
  formula?: string;
  by?: string;
  total?: DistributionIndex;
  groups?: { code?: string; index?: DistributionIndex }[];
}

export interface VendorHome {
  asOf?: string;
  complete?: boolean;
  parts?: {
    overview?: Part<SalesOverview>;
    concentration?: Part<Concentration>;
    distribution?: Part<Distribution>;
    partners?: Part<Listing<Partner>>;
  };
}
