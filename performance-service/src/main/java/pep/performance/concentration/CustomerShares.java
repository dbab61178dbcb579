package pep.performance.concentration;

import org.joda.money.Money;

/**
 * How what was won is shared out among end customers, by the deals that were registered in a period
 * and won since.
 *
 * @param deals that are counted
 * @param withoutValue won deals whose value nobody said
 * @param otherCurrency won deals in another currency than the vendor's
 * @param undated won deals of whom it is not known when they were registered
 * @param customers by account; the empty key is of deals without one
 * @param byPartner what the same deals sum up to by partner
 * @param netSales of the period
 * @param notCovered netSales − byPartner: what no such deal names the customer of; below nothing
 *     where deals are worth more than what was sold yet
 */
public record CustomerShares(
    long deals,
    long withoutValue,
    long otherCurrency,
    long undated,
    Shares customers,
    Money byPartner,
    Money netSales,
    Money notCovered) {}
