package pep.territory.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * One reason of a decision: a stable code and the facts it rests on, stored so. The sentence for
 * people is made of them whenever it is asked for.
 *
 * @param code stable, in kebab case, such as {@code overlaps-exclusive}
 * @param facts the values that decided, by name; only what the reader of the decision may see
 */
@JsonIgnoreProperties(value = "text", allowGetters = true)
public record Reason(String code, Map<String, String> facts) {

  public Reason {
    facts = Map.copyOf(facts);
  }

  public static Reason of(String code) {
    return new Reason(code, Map.of());
  }

  /**
   * A reason that a person gave in its own words.
   *
   * @param said those words
   */
  public static Reason said(String code, String said) {
    return new Reason(code, Map.of("said", said));
  }

  /** One English sentence. */
  @JsonProperty
  public String text() {
    return Sentences.of(code, facts);
  }
}
