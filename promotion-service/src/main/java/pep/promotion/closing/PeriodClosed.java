package pep.promotion.closing;

import java.time.Instant;
import org.joda.money.Money;
import pep.platform.events.EventType;

/**
 * A posting period was closed: nothing is posted in it any more.
 *
 * @param period its name, such as {@code 2026-03}
 * @param fiscalYear the calendar year in which its fiscal year ends
 * @param number its place in the fiscal year
 * @param closing what is owed to all partners at its end
 * @param at when it was closed
 */
@EventType("period.closed.v1")
public record PeriodClosed(String period, int fiscalYear, int number, Money closing, Instant at) {}
