package pep.performance.diagnosis;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.verdict.Verdict;

/**
 * How the partners of a channel do, counted.
 *
 * @param asOf every partner's diagnosis was made then or later; null while there is none
 * @param partners how many have a diagnosis: all active ones whose figures are known
 * @param verdicts those that any partner comes to, the most frequent first
 * @param causes those that hold any partner back, the most costly first
 */
public record ChannelSummary(
    @Nullable Instant asOf, long partners, List<OfVerdict> verdicts, List<OfCause> causes) {

  public ChannelSummary {
    verdicts = List.copyOf(verdicts);
    causes = List.copyOf(causes);
  }

  /** How many partners come to a verdict. */
  public record OfVerdict(Verdict verdict, long partners) {}

  /**
   * What a cause costs where it is the likeliest.
   *
   * @param partners how many it holds back more likely than any other cause does
   * @param lossPerYear what it costs them in sales, in a year like the last
   */
  public record OfCause(Cause cause, long partners, Money lossPerYear) {}
}
