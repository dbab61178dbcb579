package pep.rules.vocabulary;

import java.util.Collection;
import java.util.List;

/**
 * One name that a rule may use.
 *
 * @param name as it stands in a rule, such as {@code shelf.height}
 * @param description what it means, with unit and range, in a few words
 * @param values the only texts that it takes; empty where any will do
 * @param fields of each record, for {@link Kind#RECORDS}; empty otherwise
 */
public record Variable(
    String name, Kind kind, String description, List<String> values, List<Variable> fields) {

  public Variable {
    values = List.copyOf(values);
    fields = List.copyOf(fields);
  }

  public static Variable of(String name, Kind kind, String description) {
    return new Variable(name, kind, description, List.of(), List.of());
  }

  public static Variable records(String name, String description, Variable... fields) {
    return new Variable(name, Kind.RECORDS, description, List.of(), List.of(fields));
  }

  /** The same, taking only these texts. */
  public Variable among(Collection<String> allowed) {
    return new Variable(name, kind, description, List.copyOf(allowed), fields);
  }
}
