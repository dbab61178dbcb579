package pep.performance.formula.web;

import java.util.List;

/**
 * A vendor's formulas.
 *
 * @param version 0 while it has written none
 */
record FormulasResponse(long version, List<FormulaResponse> formulas) {

  /**
   * One formula.
   *
   * @param unit of what it gives, as it follows from the units of what it is made of: {@code
   *     GBP/month}, or {@code 1} of a ratio or a count
   */
  record FormulaResponse(String code, String name, String expression, String unit) {}
}
