package pep.performance.formula;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.rules.compilation.Mistake;

/** Formulas that cannot be saved: everything that is wrong, at the character. */
@Problem(
    code = "formulas-invalid",
    status = 400,
    title = "The formulas are not valid",
    cure = "Correct what errors name, at the line and column given.")
public class FormulasRejected extends RuleBroken {

  FormulasRejected(List<Fault> faults) {
    super(
        faults.stream()
            .map(each -> each.field() + ": " + each.cure())
            .collect(Collectors.joining(" ")),
        Map.of("errors", faults));
  }

  /**
   * One thing that is wrong.
   *
   * @param line within the formula, from 1
   * @param column from 1
   * @param names the names that would have been right, the nearest first
   */
  public record Fault(
      String field, String code, String cure, int line, int column, List<String> names) {

    static Fault of(String field, Mistake mistake) {
      return new Fault(
          field,
          mistake.code(),
          mistake.message(),
          mistake.line(),
          mistake.column(),
          mistake.names());
    }
  }
}
