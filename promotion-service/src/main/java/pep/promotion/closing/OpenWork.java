package pep.promotion.closing;

/**
 * What is known and not in the books yet. None of it keeps a period from closing.
 *
 * @param factsArrived sales facts that have arrived and call for no settlement yet
 * @param booksDue partners whose sales are to be settled
 * @param partnersUnknown partners with sales whose profile has not arrived
 * @param claimsWaiting sales that a budget has no money for
 */
public record OpenWork(long factsArrived, long booksDue, long partnersUnknown, long claimsWaiting) {

  static final OpenWork NONE = new OpenWork(0, 0, 0, 0);
}
