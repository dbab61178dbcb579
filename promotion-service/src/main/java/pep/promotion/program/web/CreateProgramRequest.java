package pep.promotion.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pep.promotion.validation.CrossChecked;
import pep.promotion.validation.WrongFields;

/**
 * @param code the vendor's code for it, unique for the vendor
 */
record CreateProgramRequest(
    @NotBlank @Size(max = 60) String code, @NotNull @Valid ProgramRequest program)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (program != null) {
      program.check(wrong.in("program"));
    }
  }
}
