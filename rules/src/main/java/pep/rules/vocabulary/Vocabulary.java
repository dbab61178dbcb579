package pep.rules.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that the rules of one kind may use, in the order in which they are to be listed. */
public final class Vocabulary {

  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final @Nullable Ahead ahead;

  public Vocabulary(Collection<Variable> variables) {
    this(variables, null);
  }

  /**
   * @param ahead what such a rule must not look at, so that no rule can feed itself
   */
  public Vocabulary(Collection<Variable> variables, @Nullable Ahead ahead) {
    variables.forEach(variable -> this.variables.put(variable.name(), variable));
    this.ahead = ahead;
  }

  public List<Variable> variables() {
    return List.copyOf(variables.values());
  }

  public Optional<Variable> find(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  public List<String> nearest(String written) {
    return Nearest.to(written, variables.keySet());
  }

  /** Why a rule must not speak of this; empty where it is only unknown. */
  public Optional<String> refusal(String written) {
    return ahead != null && ahead.has(written) ? Optional.of(ahead.why()) : Optional.empty();
  }
}
