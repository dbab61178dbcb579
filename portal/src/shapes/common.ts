// What the pages read of the platform's answers. Every field may be missing: values that are null
// are left out on the wire, and a service may be older than the page.

export interface Money {
  amount?: string;
  currency?: string;
}

export interface Problem {
  title?: string;
  detail?: string;
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
  name?: string;
  vendorId?: string;
  partnerId?: string;
}

export interface Vendor {
  name?: string;
  currency?: string;
  timeZone?: string;
}

export interface Partner {
  code?: string;
  status?: string;
  profile?: { name?: string; country?: string };
}
