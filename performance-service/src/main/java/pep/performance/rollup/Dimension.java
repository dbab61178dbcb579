package pep.performance.rollup;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.CountedLine;

/** What sales are summed by, beside the month. */
public enum Dimension {
  /** All of the vendor's sales; its one key is {@code all}. */
  VENDOR,
  /** By partner id. */
  PARTNER,
  /** By product code. */
  PRODUCT,
  /** By the country of the partner when the line was accepted. */
  COUNTRY,

  /**
   * By the code of the territory that the partner held for the product's line when it sold, and of
   * each one above it, so that a territory's sum has the sales of all below it.
   */
  TERRITORY,
  /** By product line. */
  LINE,
  /** By partner and known product line, {@code partnerId/line}: what its sales are made of. */
  MIX;

  /** The name as it stands in requests, answers and keys. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a line counts under a key. */
  boolean has(CountedLine line, String key) {
    return switch (this) {
      case VENDOR -> key.equals(BatchDeltas.ALL);
      case PARTNER -> key.equals(line.partnerId());
      case PRODUCT -> key.equals(line.productCode());
      case COUNTRY -> key.equals(Objects.requireNonNullElse(line.country(), ""));
      case TERRITORY ->
          line.territories().isEmpty() ? key.isEmpty() : line.territories().contains(key);
      case LINE -> key.equals(Objects.requireNonNullElse(line.productLine(), ""));
      case MIX ->
          line.productLine() != null && key.equals(line.partnerId() + "/" + line.productLine());
    };
  }

  /** The key where none is named: the only one, or that of what was not known. */
  public String otherwise() {
    return this == VENDOR ? BatchDeltas.ALL : "";
  }

  /** The dimension of that name, or null where there is none. */
  public static @Nullable Dimension named(String name) {
    for (Dimension dimension : values()) {
      if (dimension.wireName().equals(name)) {
        return dimension;
      }
    }
    return null;
  }
}
