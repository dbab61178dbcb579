package pep.territory.binding;

import java.util.List;

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

  /** What is done about a deal on ground that is granted for the line. */
  public Measure ofDeals(String productLine) {
    return lines.stream()
        .filter(line -> line.productLine().equals(productLine))
        .findFirst()
        .map(LineBinding::deals)
        .orElse(deals);
  }

  /** What is done about an outlet on ground that is granted for the line. */
  public Measure ofOutlets(String productLine) {
    return lines.stream()
        .filter(line -> line.productLine().equals(productLine))
        .findFirst()
        .map(LineBinding::outlets)
        .orElse(outlets);
  }
}
