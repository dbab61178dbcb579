package pep.performance.score;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.WorkedOut;

/** What may count for a score. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum ScoreMeasure {
  /** Net sales of twelve months, in whole currency. */
  REVENUE_12M(true, worked -> worked.figures().revenue12m().getAmount()),
  /** A year over the one before. */
  GROWTH_12M(true, worked -> worked.figures().growth12m()),
  /** Returns ÷ sales of a year; less is better. */
  RETURN_RATE(false, worked -> worked.figures().returnRate()),
  /** Months of the last twelve with a sale. */
  MONTHS_SELLING(true, worked -> whole(worked.figures().monthsSelling())),
  CERTIFICATIONS(true, worked -> whole(worked.partner().certifications().size())),
  TRAININGS_COMPLETED(true, worked -> whole(worked.pipeline().trainingsCompleted())),
  PROGRAMS(true, worked -> whole(worked.pipeline().programs())),
  DEALS_WON(true, worked -> whole(worked.pipeline().dealsWon())),
  OUTLETS(true, worked -> whole(worked.pipeline().outlets()));

  private final boolean moreIsBetter;
  private final Function<WorkedOut, @Nullable BigDecimal> value;

  ScoreMeasure(boolean moreIsBetter, Function<WorkedOut, @Nullable BigDecimal> value) {
    this.moreIsBetter = moreIsBetter;
    this.value = value;
  }

  boolean moreIsBetter() {
    return moreIsBetter;
  }

  /** What it is of a partner; null where that is not known. */
  @Nullable BigDecimal of(WorkedOut partner) {
    return value.apply(partner);
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static BigDecimal whole(long count) {
    return BigDecimal.valueOf(count);
  }
}
