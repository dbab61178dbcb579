package pep.territory.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pep.platform.productline.ProductLines;

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

  /** What is about a line is about those below it too: the one that binds hardest says it. */
  private Measure hardest(
      String granted, Measure others, Function<LineBinding, Measure> measureOf) {
    Stream<Measure> within =
        lines.stream()
            .filter(line -> ProductLines.cover(granted, line.productLine()))
            .map(measureOf);
    Measure own = nearest(granted).map(measureOf).orElse(others);
    return Stream.concat(within, Stream.of(own)).max(Comparator.naturalOrder()).orElse(own);
  }

  /** What is said of the line itself, or else of the nearest above it. */
  private Optional<LineBinding> nearest(String granted) {
    return ProductLines.upwards(granted).stream()
        .flatMap(line -> lines.stream().filter(each -> each.productLine().equals(line)))
        .findFirst();
  }
}
