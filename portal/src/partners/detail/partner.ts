import { createContext, useContext } from "react";
import type { Partner } from "../../api/types";

export const PartnerContext = createContext<Partner | undefined>(undefined);

/** The partner whose page this is. */
export function usePartner(): Partner {
  const partner = useContext(PartnerContext);
  if (partner === undefined) throw new Error("only the page of a partner has one");
  return partner;
}
