package pep.territory.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.Map;
import pep.platform.reason.Sentences;

/**
 * One reason of a decision: a stable code and the facts it rests on, stored so. The sentence for
 * people is made of them whenever it is asked for.
 *
 * @param code stable, in kebab case, such as {@code overlaps-exclusive}
 * @param facts the values that decided, by name; only what the reader of the decision may see
 */
@JsonIgnoreProperties(value = "text", allowGetters = true)
public record Reason(String code, Map<String, String> facts) {

  private static final String RELATION = "relation";

  public Reason {
    facts = Map.copyOf(facts);
  }

  /**
   * One for which it counts how two areas stand to each other.
   *
   * @param relation how they do, whose facts become this reason's too; where that was stored as a
   *     sentence, it is the fact {@code ground}
   */
  public static Reason onGround(
      String code, Map<String, String> facts, pep.platform.reason.Reason relation) {
    Map<String, String> all = new HashMap<>(facts);
    if (relation.coded()) {
      all.putAll(relation.facts());
      all.put(RELATION, relation.code());
    } else {
      all.put("ground", relation.text());
    }
    return new Reason(code, all);
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
    String relation = facts.get(RELATION);
    if (relation == null) {
      return Sentences.ROOM.of(code, facts);
    }
    Map<String, String> told = new HashMap<>(facts);
    told.put("ground", Sentences.ROOM.of(relation, facts));
    return Sentences.ROOM.of(code, told);
  }
}
