package pep.performance.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pep.performance.formula.FormulasRejected.Fault;
import pep.rules.compilation.RuleRefused;
import pep.rules.evaluation.Formula;

/**
 * Formulas, checked and ready to be evaluated.
 *
 * @param version of the book that they stand in
 */
public record CompiledFormulas(long version, List<Named> formulas) {

  /** A formula and what it is called. */
  public record Named(VendorFormula written, Formula formula) {}

  public CompiledFormulas {
    formulas = List.copyOf(formulas);
  }

  /**
   * Compiles.
   *
   * @throws FormulasRejected with everything that is wrong
   */
  static CompiledFormulas of(long version, List<VendorFormula> written) {
    List<Fault> faults = new ArrayList<>();
    List<Named> compiled = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < written.size(); i++) {
      VendorFormula each = written.get(i);
      String field = "formulas[" + i + "]";
      if (!codes.add(each.code())) {
        faults.add(
            new Fault(
                field + ".code",
                "repeated-code",
                "Give each formula a code of its own.",
                1,
                1,
                List.of()));
      }
      try {
        compiled.add(new Named(each, FormulaVariable.COMPILER.compile(each.expression())));
      } catch (RuleRefused refused) {
        refused.mistakes().forEach(found -> faults.add(Fault.of(field + ".expression", found)));
      }
    }
    if (!faults.isEmpty()) {
      throw new FormulasRejected(faults);
    }
    return new CompiledFormulas(version, compiled);
  }
}
