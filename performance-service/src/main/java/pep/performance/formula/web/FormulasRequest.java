package pep.performance.formula.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pep.performance.formula.VendorFormula;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/** A vendor's formulas. */
record FormulasRequest(@NotNull @Size(max = 50) List<@Valid FormulaRequest> formulas) {

  /**
   * One formula.
   *
   * @param expression that gives a number, such as {@code revenue12m / monthsSelling}
   */
  record FormulaRequest(
      @NotNull @Code String code,
      @NotNull @Name(max = 100) String name,
      @NotNull @Text(max = 4000) String expression) {

    VendorFormula formula() {
      return new VendorFormula(code, name, expression);
    }
  }

  List<VendorFormula> written() {
    return formulas.stream().map(FormulaRequest::formula).toList();
  }
}
