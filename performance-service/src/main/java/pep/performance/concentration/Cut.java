package pep.performance.concentration;

import org.jspecify.annotations.Nullable;
import pep.performance.rollup.Dimension;

/** What sales are divided by, to see on how few of it they hang. */
public enum Cut {
  PARTNER(Dimension.PARTNER),
  PRODUCT(Dimension.PRODUCT),
  /** By product line. */
  LINE(Dimension.LINE),
  /** By the partner's country when the line was accepted. */
  COUNTRY(Dimension.COUNTRY),
  /** By territory, each without the sales of those that lie in it today. */
  TERRITORY(Dimension.TERRITORY),
  /** By the type that the partner has now. */
  TYPE(null),
  /** By the tier that the partner has now. */
  TIER(null),
  /** By the segments that the partner is in now: the sales of one in two of them count in both. */
  SEGMENT(null);

  private final @Nullable Dimension dimension;

  Cut(@Nullable Dimension dimension) {
    this.dimension = dimension;
  }

  /** The roll-up that has it; null of what partners are grouped by. */
  @Nullable Dimension dimension() {
    return dimension;
  }
}
