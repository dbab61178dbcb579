package pep.catalog.profitability;

import java.util.ArrayList;
import java.util.List;
import pep.catalog.audience.VendorCurrency;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/** What a question must hold to be forecast. */
final class QuestionCheck {

  private QuestionCheck() {}

  /**
   * @throws InvalidInput naming what is missing, contradicts itself or is in another currency
   */
  static void check(ForecastQuestion question, VendorCurrency currency) {
    List<FieldError> errors = new ArrayList<>();
    if ((question.productCode() == null) == (question.bundleId() == null)) {
      errors.add(new FieldError("productCode", "one-of", "Give either productCode or bundleId."));
    }
    currency.check("fixedCost", question.fixedCost(), errors);
    currency.check("monthlyCost", question.monthlyCost(), errors);
    question
        .resalePrices()
        .forEach((code, price) -> currency.check("resalePrices." + code, price, errors));
    for (int i = 0; i < question.services().size(); i++) {
      currency.check("services[" + i + "].price", question.services().get(i).price(), errors);
      currency.check("services[" + i + "].cost", question.services().get(i).cost(), errors);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
