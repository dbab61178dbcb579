package pep.promotion.promotion;

/**
 * The figures the linter goes by.
 *
 * @param shortestMonths shortest customary duration in calendar months, at least 1
 * @param longestMonths longest customary duration, not below the shortest
 * @param crowdedAt from how many promotions on the same products a partner counts as crowded
 * @param version raised with each change of the figures or of the rules
 */
public record LintPolicy(int shortestMonths, int longestMonths, int crowdedAt, int version) {

  /** Six to twelve months is the channel's norm; three at once on one product tire a partner. */
  public static final LintPolicy STANDARD = new LintPolicy(6, 12, 3, 2);

  public LintPolicy {
    if (shortestMonths < 1 || longestMonths < shortestMonths || crowdedAt < 1) {
      throw new IllegalArgumentException("months and crowding start at 1, in ascending order");
    }
  }
}
