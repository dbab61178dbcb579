package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pep.promotion.validation.CrossChecked;
import pep.promotion.validation.WrongFields;

/**
 * @param code the vendor's code for it, unique for the vendor
 */
record CreatePromotionRequest(
    @NotBlank @Size(max = 60) String code, @NotNull @Valid PromotionRequest promotion)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (promotion != null) {
      promotion.check(wrong.in("promotion"));
    }
  }
}
