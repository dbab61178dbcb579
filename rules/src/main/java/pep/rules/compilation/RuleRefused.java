package pep.rules.compilation;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is no rule, with everything that is wrong with it. */
public final class RuleRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  RuleRefused(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::message).collect(Collectors.joining(" ")));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}
