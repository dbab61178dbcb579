package pep.territory.binding;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pep.territory.placement.GrantedLines;

/**
 * How hard exclusive grants bind.
 *
 * @param deals of any line that is not named
 * @param outlets of any line that is not named: an outlet is warned of or refused
 * @param lines those that bind otherwise, each once
 */
public record Binding(Measure deals, Measure outlets, List<LineBinding> lines) {

  /** Until the vendor says otherwise: a person looks at deals, outlets are warned of. */
  public static final Binding DEFAULT = new Binding(Measure.REVIEW, Measure.WARN, List.of());

  public Binding {
    lines = List.copyOf(lines);
  }

  /** What is done about a deal on ground that is granted for the line, or for every one. */
  public Measure ofDeals(String productLine) {
    return hardest(productLine, deals, LineBinding::deals);
  }

  /** What is done about an outlet on ground that is granted for the line, or for every one. */
  public Measure ofOutlets(String productLine) {
    return hardest(productLine, outlets, LineBinding::outlets);
  }

  /** What is about every line is about the one that binds hardest. */
  private Measure hardest(
      String granted, Measure others, Function<LineBinding, Measure> measureOf) {
    Stream<Measure> named =
        lines.stream()
            .filter(line -> GrantedLines.cover(granted, line.productLine()))
            .map(measureOf);
    Stream<Measure> all =
        GrantedLines.all(granted) ? Stream.concat(named, Stream.of(others)) : named;
    return all.max(Comparator.naturalOrder()).orElse(others);
  }
}
