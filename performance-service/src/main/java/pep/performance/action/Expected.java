package pep.performance.action;

import org.joda.money.Money;

/**
 * What an action is expected to bring in sales a year, with an interval.
 *
 * @param perYear the best guess
 * @param atLeast lower end of the interval, which holds the true effect 9 times in 10 where the
 *     whole cause is taken away
 * @param atMost upper end of it
 */
public record Expected(Money perYear, Money atLeast, Money atMost) {}
