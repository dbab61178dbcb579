import { Refused } from "./refused";

const NOT_FOUND = 404;

/** Reads what need not be there yet: null where it is not, which is no failure. */
export function orNothing<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((refusal: unknown) => {
    if (refusal instanceof Refused && refusal.status === NOT_FOUND) return null;
    throw refusal;
  });
}
