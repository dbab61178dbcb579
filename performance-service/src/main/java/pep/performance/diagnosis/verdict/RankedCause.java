package pep.performance.diagnosis.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import pep.performance.diagnosis.member.Cause;

/**
 * A cause that the evidence speaks for.
 *
 * @param weight probability that it holds the partner back, 0 to 1
 * @param lossPerYear what it then costs in sales, in a year like the last
 * @param lossAtLeast lower end of the loss's interval, which holds the true loss 9 times in 10
 * @param lossAtMost upper end of it
 * @param evidence the strongest first
 */
public record RankedCause(
    Cause cause,
    BigDecimal weight,
    Money lossPerYear,
    Money lossAtLeast,
    Money lossAtMost,
    List<Evidence> evidence) {
  public RankedCause {
    evidence = List.copyOf(evidence);
  }
}
