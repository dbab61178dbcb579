package pep.promotion.accrual.statement;

import org.joda.money.Money;
import pep.promotion.accrual.sale.SaleLine;

/**
 * A sales line on an incentive statement.
 *
 * @param line the sales line
 * @param period the period it counts in
 * @param net its amount with sign
 * @param incentive by how much it moves what is owed; over all lines this sums to what is owed
 * @param runningNet net volume of the period up to and with this line
 * @param runningIncentive what is owed for the promotion up to and with this line
 * @param unfunded what the budget had no money for: it waits, and is not in the incentive
 * @param carried what a return would take back beyond all that was earned: it is set off against
 *     what is earned next, and is not in the incentive
 * @param beyondCap what goes beyond the most that one partner may earn in the period, below zero
 *     where it comes in again; it is not in the incentive
 */
public record StatementLine(
    SaleLine line,
    String period,
    Money net,
    Money incentive,
    Money runningNet,
    Money runningIncentive,
    Money unfunded,
    Money carried,
    Money beyondCap) {}
