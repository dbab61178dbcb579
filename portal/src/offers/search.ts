import { listSearch } from "../app/listSearch";
import type { Offer } from "../api/types";

export const SHOWN = ["yours", "others", "ending"] as const;

/** What the address of the offers says: those one gets, those one does not, or those that end soon. */
export const offerSearch = listSearch([], { show: SHOWN });
type OfferSearch = ReturnType<typeof offerSearch>;

/** Thirty days: what ends within them is to be used now. */
const ENDING_MILLIS = 30 * 86_400_000;

export function isEnding({ until, qualifies }: Offer, now: Date): boolean {
  return qualifies && new Date(until).getTime() - now.getTime() < ENDING_MILLIS;
}

/** The offers that the address asks for, those one gets first and of them those that end first. */
export function shownOf(offers: Offer[], { show }: OfferSearch, now: Date): Offer[] {
  const fits = (offer: Offer) => (show === "ending" ? isEnding(offer, now) : show === undefined || offer.qualifies === (show === "yours"));
  return offers.filter(fits).toSorted((one, other) => Number(other.qualifies) - Number(one.qualifies) || one.until.localeCompare(other.until));
}
