package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;

/**
 * @param code the vendor's code for it, unique for the vendor
 */
record CreatePromotionRequest(
    @NotNull @Code String code, @NotNull @Valid PromotionRequest promotion)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (promotion != null) {
      promotion.check(wrong.in("promotion"));
    }
  }
}
