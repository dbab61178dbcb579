import type { Listing, Money, Part, Partner } from "./common";

export interface Margin {
  amount?: Money;
  percent?: number;
  basis?: string;
}

export interface Product {
  code?: string;
  name?: string;
  positioning?: { unique?: string };
  price?: {
    listPrice?: Money;
    unitPrice?: Money;
    partnerMargin?: Margin;
    reasons?: string[];
    steps?: { reason?: string }[];
  };
}

export interface GrantedTerritory {
  grant?: {
    kind?: string;
    status?: string;
    productLine?: string;
    territoryCode?: string;
    from?: string;
    /** The first day after. */
    until?: string;
  };
  territory?: {
    code?: string;
    name?: string;
    countries?: string[];
    subdivisions?: string[];
    postalCodes?: number;
    polygons?: number;
  };
}

export interface Offer {
  promotionCode?: string;
  name?: string;
  kind?: string;
  percent?: string;
  amountOff?: Money;
  from?: string;
  /** The last day. */
  until?: string;
  open?: boolean;
  qualifies?: boolean;
  reason?: string;
}

export interface Deal {
  customer?: { name?: string };
  description?: string;
  status?: string;
  statusReason?: string;
  outcome?: string;
  value?: Money;
  protectedUntil?: string;
  decision?: { reasons?: { text?: string }[] };
}

export interface Statement {
  items?: {
    kind?: string;
    soldAt?: string;
    productCode?: string;
    promotionCode?: string;
    net?: Money;
    incentive?: Money;
    runningIncentive?: Money;
  }[];
  totals?: {
    promotionCode?: string;
    accrued?: Money;
    clawedBack?: Money;
    owed?: Money;
  }[];
  next?: string;
}

export interface Predicate {
  text?: string;
  variable?: string;
  actual?: string;
  needed?: number;
  gap?: number;
  holds?: boolean;
}

export interface Scorecard {
  asOf?: string;
  figures?: {
    revenue12m?: Money;
    revenue3m?: Money;
    growth?: number;
    returnRate?: number;
    lastSaleAt?: string;
  };
  earned?: Money;
  cohort?: {
    cohort?: string;
    members?: number;
    medianRevenue12m?: Money;
  };
  segments?: string[];
  tier?: {
    tier?: string;
    since?: string;
    until?: string;
    reason?: string;
    next?: { tier?: string; predicates?: Predicate[] };
  };
}

export interface PartnerHome {
  asOf?: string;
  complete?: boolean;
  parts?: {
    profile?: Part<Partner>;
    products?: Part<Listing<Product>>;
    territories?: Part<Listing<GrantedTerritory>>;
    offers?: Part<Listing<Offer>>;
    deals?: Part<Listing<Deal>>;
    statement?: Part<Statement>;
    scorecard?: Part<Scorecard>;
  };
}
