package pep.territory.decision;

import java.util.Map;

/**
 * One reason of a decision: a stable code for programs, a sentence for people, and the facts it
 * rests on.
 *
 * @param code stable, in kebab case, such as {@code overlaps-exclusive}
 * @param text one English sentence
 * @param facts the values that decided, by name; only what the reader of the decision may see
 */
public record Reason(String code, String text, Map<String, String> facts) {

  public Reason {
    facts = Map.copyOf(facts);
  }

  public static Reason of(String code, String text) {
    return new Reason(code, text, Map.of());
  }
}
