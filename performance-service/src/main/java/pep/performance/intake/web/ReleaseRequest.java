package pep.performance.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;

/** Held lines that are to be tried again. */
record ReleaseRequest(@NotNull @Valid HeldSelection select) implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (select != null) {
      select.check(wrong.in("select"));
    }
  }
}
