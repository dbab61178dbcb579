package pep.promotion.promotion;

/**
 * The figures the linter goes by.
 *
 * @param shortestMonths shortest customary duration in calendar months, at least 1
 * @param longestMonths longest customary duration, not below the shortest
 * @param noticeDays customary days from publication to the first day, not negative
 * @param tiringAt from how many changes within {@code tiringDays} a partner counts as tired
 * @param tiringDays over how many days changes are counted, at least 1
 * @param crowdedAt from how many promotions on the same products a partner counts as crowded
 * @param version raised with each change of the figures or of the rules
 */
public record LintPolicy(
    int shortestMonths,
    int longestMonths,
    int noticeDays,
    int tiringAt,
    int tiringDays,
    int crowdedAt,
    int version) {

  /**
   * Six to twelve months, announced a week before, is the channel's norm; three at once on one
   * product or five changes a month tire a partner.
   */
  public static final LintPolicy STANDARD = new LintPolicy(6, 12, 7, 5, 30, 3, 3);

  public LintPolicy {
    if (shortestMonths < 1 || longestMonths < shortestMonths || crowdedAt < 1 || tiringAt < 1) {
      throw new IllegalArgumentException(
          "months, crowding and changes start at 1, in ascending order");
    }
  }
}
