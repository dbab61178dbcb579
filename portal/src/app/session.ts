import { createContext, useContext } from "react";
import type { Session, Vendor } from "../api/types";
import type { Side } from "./pages";

/** Who is signed in, for whom, and what that person may do. */
export interface Visit {
  name: string | undefined;
  /** As what the platform notes who did something. */
  subject: string | undefined;
  /** For whom one is here, where that is a partner. */
  partnerId: string | undefined;
  forPartner: boolean;
  /** Whose pages are shown. */
  side: Side;
  scopes: ReadonlySet<string>;
  /** Unknown while partner-service is away. */
  vendor: Vendor | undefined;
}

export function visitOf(session: Session, vendor: Vendor | undefined): Visit {
  return {
    name: session.name,
    subject: session.subject,
    partnerId: session.partnerId,
    forPartner: session.partnerId !== undefined,
    side: sideOf(session),
    scopes: new Set(session.scopes),
    vendor,
  };
}

/** Who acts for no vendor runs the installation, or has no page here at all. */
export function sideOf({ vendorId, partnerId }: Session): Side {
  if (vendorId === undefined) return "operator";
  return partnerId === undefined ? "vendor" : "partner";
}

/** Whether somebody who acts for no vendor runs the installation. */
export function isOperator({ vendorId, scopes }: Session): boolean {
  return vendorId === undefined && scopes.some((scope) => scope === "operator" || scope === "operator:read");
}

export const VisitContext = createContext<Visit>({
  name: undefined,
  subject: undefined,
  partnerId: undefined,
  forPartner: false,
  side: "vendor",
  scopes: new Set(),
  vendor: undefined,
});

export function useVisit(): Visit {
  return useContext(VisitContext);
}

/** Whether the signed-in person may do what takes this scope. */
export function useMay(scope: string): boolean {
  return useVisit().scopes.has(scope);
}
