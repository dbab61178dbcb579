package pep.performance.merit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the tiers get beside what they contribute.
 *
 * @param asOf all of it was worked out then or later; null before the first time
 * @param tiers by code; those of partners in none last
 * @param notCounted benefits that no figure has: nobody tells this service of them
 */
public record MeritSummary(
    @Nullable Instant asOf,
    Money contribution,
    Money rebates,
    List<OfTier> tiers,
    List<String> notCounted) {

  /** MDF, leads and discounts on sales are kept by nobody yet. */
  static final List<String> NOT_COUNTED = List.of("discounts", "leads", "mdf");

  public MeritSummary {
    tiers = List.copyOf(tiers);
    notCounted = List.copyOf(notCounted);
  }

  /**
   * The partners of one tier.
   *
   * @param tier null of those in none
   * @param contributionShare of all contribution, six places; null where there is none
   * @param rebateShare of all rebates; null where there are none
   * @param rate rebates ÷ contribution; null without contribution
   * @param more how many get more than any peer would
   * @param moreBy what those get beyond what is expected
   * @param less how many get less than any peer would
   * @param lessBy what those are short of what is expected, above zero
   */
  public record OfTier(
      @Nullable String tier,
      long partners,
      Money contribution,
      @Nullable BigDecimal contributionShare,
      Money rebates,
      @Nullable BigDecimal rebateShare,
      @Nullable BigDecimal rate,
      long exclusiveGrants,
      long trainings,
      long more,
      Money moreBy,
      long less,
      Money lessBy) {}
}
