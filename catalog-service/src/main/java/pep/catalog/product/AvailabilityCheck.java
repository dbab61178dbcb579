package pep.catalog.product;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.platform.reason.Reason;

/**
 * One condition of an availability decision and what it found.
 *
 * @param held whether the condition was satisfied
 * @param required what was asked for, of which one entry is enough; empty where nothing is asked
 * @param found what the facts were; for segments and territories only those that count
 * @param why its reason; before there were codes it was stored as a sentence
 */
public record AvailabilityCheck(
    Rule rule,
    boolean held,
    List<String> required,
    List<String> found,
    @Field("reason") Reason why) {

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

  /** The reason in one sentence. */
  @JsonProperty
  public String reason() {
    return why.text();
  }
}
