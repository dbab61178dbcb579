package pep.performance.formula;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Unit;

/** What a formula may speak of. */
public final class FormulaNames {

  private FormulaNames() {}

  /**
   * One name.
   *
   * @param unit of a number: {@code 1} of a ratio or a count; none of a text
   */
  public record Name(String name, String description, @Nullable String unit) {}

  /**
   * All of them.
   *
   * @param words of a unit, as the vendor reads it
   */
  public static List<Name> all(Function<Unit, String> words) {
    return FormulaVariable.all().stream()
        .map(
            each -> {
              Unit unit = each.unit();
              return new Name(
                  each.wireName(), each.meaning(), unit == null ? null : words.apply(unit));
            })
        .toList();
  }
}
