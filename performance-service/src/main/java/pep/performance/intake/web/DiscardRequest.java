package pep.performance.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;

/** Held lines that are not to count, and why. */
record DiscardRequest(@NotNull @Text(max = 500) String reason, @NotNull @Valid HeldSelection select)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (select != null) {
      select.check(wrong.in("select"));
    }
  }
}
