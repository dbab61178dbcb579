import { createContext, useContext } from "react";
import type { Session, Vendor } from "../api/types";

/** Who is signed in, for whom, and what that person may do. */
export interface Visit {
  name: string | undefined;
  /** As what the platform notes who did something. */
  subject: string | undefined;
  /** For whom one is here, where that is a partner. */
  partnerId: string | undefined;
  forPartner: boolean;
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
    scopes: new Set(session.scopes),
    vendor,
  };
}

export const VisitContext = createContext<Visit>({
  name: undefined,
  subject: undefined,
  partnerId: undefined,
  forPartner: false,
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
