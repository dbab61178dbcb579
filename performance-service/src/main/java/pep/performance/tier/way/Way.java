package pep.performance.tier.way;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way into a tier: of several that the rule leaves open the one that is walked soonest
 * at the partner's pace, and of equals the one with fewest needs.
 *
 * @param needs what is missing; none where the tier is earned
 * @param by when all of it is reached at the partner's pace, today where the tier is earned; null
 *     where some of it does not come by itself within three years
 */
public record Way(String tier, List<Need> needs, @Nullable LocalDate by) {

  public Way {
    needs = List.copyOf(needs);
  }

  /**
   * Something that is missing.
   *
   * @param text as it stands in the rule
   * @param variable that is compared with a number; null where it is of another form
   * @param actual the variable's value; null where it is not known
   * @param needed the number it is compared with
   * @param gap by how much it would have to rise, or to fall where negative
   * @param by when that is reached at the partner's pace; null where it does not come by itself
   *     within three years
   */
  public record Need(
      String text,
      @Nullable String variable,
      @Nullable String actual,
      @Nullable BigDecimal needed,
      @Nullable BigDecimal gap,
      @Nullable LocalDate by) {}
}
