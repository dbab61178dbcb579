package pep.promotion.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;

/**
 * @param code the vendor's code for it, unique for the vendor
 */
record CreateProgramRequest(@NotNull @Code String code, @NotNull @Valid ProgramRequest program)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (program != null) {
      program.check(wrong.in("program"));
    }
  }
}
