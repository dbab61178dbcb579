package pep.performance.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.Figures;
import pep.performance.roster.Pipeline;
import pep.performance.tier.ladder.Predicate;
import pep.platform.reason.Reason;

/**
 * How a partner does.
 *
 * @param asOf every sale that was stored before this instant is counted here
 * @param earned by incentives so far
 * @param tier null while the vendor has no tier rules
 * @param cohort null for a partner without sales, and for a partner that reads it among few
 */
public record Scorecard(
    String partnerId,
    String partnerCode,
    @Nullable String name,
    Instant asOf,
    Figures figures,
    Money earned,
    long quotes,
    Pipeline pipeline,
    List<String> certifications,
    List<String> segments,
    @Nullable Standing tier,
    @Nullable CohortComparison cohort) {

  /**
   * The tier, and the way to the next.
   *
   * @param until when the partner falls unless it meets what the tier takes again
   * @param why the reason in its parts
   * @param next null at the top
   */
  public record Standing(
      @Nullable String tier,
      @Nullable Instant since,
      @Nullable Instant until,
      String reason,
      Reason why,
      @Nullable Next next) {}

  /**
   * The next tier.
   *
   * @param predicates what it takes, with what the partner has and what is missing
   */
  public record Next(String tier, List<Predicate> predicates) {}

  /**
   * The partner beside others of its country, or beside all where those are few.
   *
   * @param members how many partners, this one counted
   * @param revenuePercentile share of them that sell less over twelve months, ties by half
   */
  public record CohortComparison(
      String cohort, int members, BigDecimal revenuePercentile, Money medianRevenue12m) {}
}
