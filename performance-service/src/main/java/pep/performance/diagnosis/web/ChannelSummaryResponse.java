package pep.performance.diagnosis.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.ChannelSummary;

/**
 * How the partners of a channel do, counted.
 *
 * @param asOf every partner's diagnosis was made then or later; null while there is none
 * @param partners how many have a diagnosis
 * @param verdicts the most frequent first
 * @param causes the most costly first
 */
record ChannelSummaryResponse(
    @Nullable Instant asOf, long partners, List<OfVerdict> verdicts, List<OfCause> causes) {

  /** How many partners come to a verdict. */
  record OfVerdict(String verdict, long partners) {}

  /**
   * What a cause costs where it is the likeliest.
   *
   * @param lossPerYear in sales, in a year like the last
   */
  record OfCause(String cause, long partners, Money lossPerYear) {}

  static ChannelSummaryResponse of(ChannelSummary summary) {
    return new ChannelSummaryResponse(
        summary.asOf(),
        summary.partners(),
        summary.verdicts().stream()
            .map(each -> new OfVerdict(each.verdict().wireName(), each.partners()))
            .toList(),
        summary.causes().stream()
            .map(each -> new OfCause(each.cause().wireName(), each.partners(), each.lossPerYear()))
            .toList());
  }
}
