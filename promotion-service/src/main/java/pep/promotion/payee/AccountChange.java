package pep.promotion.payee;

import java.time.Instant;

/**
 * That it was said where a partner is paid.
 *
 * @param at when
 * @param by who said it
 * @param shown what was shown of the account number afterwards
 */
public record AccountChange(Instant at, String by, String shown) {}
