// What the pages read of the platform's answers. Every field may be missing: values that are null
// are left out on the wire, and a service may be older than the page.

export interface Money {
  amount?: string;
  currency?: string;
}

export interface Problem {
  title?: string;
  detail?: string;
  code?: string;
  status?: number;
  service?: string;
  requestId?: string;
}

export interface Part<T> {
  status?: "ok" | "unavailable";
  data?: T;
  problem?: Problem;
}

export interface Listing<T> {
  items?: T[];
  next?: string;
}

export interface Session {
  authenticated: boolean;
  subject?: string;
  name?: string;
  vendorId?: string;
  partnerId?: string;
}

export interface Vendor {
  name?: string;
  currency?: string;
  timeZone?: string;
}

export interface Profile {
  code?: string;
  status?: string;
  statusReason?: string;
  profile?: { name?: string; type?: string; country?: string };
}

export interface Margin {
  amount?: Money;
  percent?: number;
  basis?: string;
}

export interface Product {
  id?: string;
  code?: string;
  name?: string;
  productLine?: string;
  positioning?: { unique?: string; forWhom?: string; against?: string };
  price?: {
    listPrice?: Money;
    unitPrice?: Money;
    partnerMargin?: Margin;
    reasons?: string[];
    steps?: { kind?: string; percent?: string; reason?: string }[];
  };
}

export interface GrantedTerritory {
  grant?: {
    id?: string;
    kind?: string;
    status?: string;
    productLine?: string;
    territoryCode?: string;
    from?: string;
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
  promotionId?: string;
  promotionCode?: string;
  kind?: string;
  percent?: string;
  amount?: Money;
  reason?: string;
}

export interface Deal {
  id?: string;
  customer?: { name?: string; city?: string; country?: string };
  description?: string;
  status?: string;
  statusReason?: string;
  outcome?: string;
  value?: Money;
  protectedUntil?: string;
}

export interface Statement {
  items?: {
    lineId?: string;
    kind?: string;
    soldAt?: string;
    productCode?: string;
    promotionCode?: string;
    net?: Money;
    incentive?: Money;
    runningIncentive?: Money;
  }[];
  totals?: {
    promotionId?: string;
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
    growth12m?: number;
    returnRate?: number;
    lastSaleAt?: string;
  };
  earned?: Money;
  cohort?: {
    cohort?: string;
    members?: number;
    revenuePercentile?: number;
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
    profile?: Part<Profile>;
    products?: Part<Listing<Product>>;
    territories?: Part<Listing<GrantedTerritory>>;
    offers?: Part<Listing<Offer>>;
    deals?: Part<Listing<Deal>>;
    statement?: Part<Statement>;
    scorecard?: Part<Scorecard>;
  };
}

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
    partnerId?: string;
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
  partners?: number;
  partnerShare?: number;
  salesShare?: number;
}

export interface Concentration {
  asOf?: string;
  from?: string;
  until?: string;
  concentration?: {
    partners?: number;
    withoutSales?: number;
    total?: Money;
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
  covered?: number;
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
  };
}
