package pep.rules.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a number counts: base units with their powers, such as {@code money} by {@code month}; a
 * ratio or a count has none.
 */
public record Unit(SortedMap<String, Integer> powers) {

  public static final Unit NONE = new Unit(new TreeMap<>());

  public Unit {
    TreeMap<String, Integer> copy = new TreeMap<>(powers);
    copy.values().removeIf(power -> power == 0);
    powers = Collections.unmodifiableSortedMap(copy);
  }

  public static Unit of(String base) {
    return new Unit(new TreeMap<>(Map.of(base, 1)));
  }

  public Unit times(Unit other) {
    return combined(other, 1);
  }

  public Unit by(Unit other) {
    return combined(other, -1);
  }

  private Unit combined(Unit other, int sign) {
    TreeMap<String, Integer> sum = new TreeMap<>(powers);
    other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
    return new Unit(sum);
  }

  /** As it is written: {@code money/month}; {@code 1} of none. */
  public String text() {
    String above = part(1);
    String below = part(-1);
    return (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
  }

  private String part(int sign) {
    return powers.entrySet().stream()
        .filter(each -> each.getValue() * sign > 0)
        .map(
            each ->
                each.getKey() + (each.getValue() * sign == 1 ? "" : "^" + each.getValue() * sign))
        .collect(Collectors.joining("*"));
  }
}
