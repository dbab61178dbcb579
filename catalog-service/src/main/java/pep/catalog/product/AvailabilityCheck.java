package pep.catalog.product;

import java.util.List;
import java.util.Locale;

/**
 * One condition of an availability decision and what it found.
 *
 * @param held whether the condition was satisfied
 * @param required what was asked for, of which one entry is enough; empty where nothing is asked
 * @param found what the facts were; for segments and territories only those that count
 * @param reason one sentence for a person
 */
public record AvailabilityCheck(
    Rule rule, boolean held, List<String> required, List<String> found, String reason) {

  /** The conditions, in the order they are reported. */
  public enum Rule {
    PRODUCT_ACTIVE,
    PARTNER_ACTIVE,
    SEGMENT,
    TERRITORY;

    /** The word used on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public AvailabilityCheck {
    required = List.copyOf(required);
    found = List.copyOf(found);
  }
}
