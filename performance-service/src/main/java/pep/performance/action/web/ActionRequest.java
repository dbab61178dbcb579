package pep.performance.action.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pep.performance.action.Acting;
import pep.performance.diagnosis.member.Cause;
import pep.platform.validation.Code;
import pep.platform.validation.Name;

/**
 * An action to be assigned.
 *
 * @param code of the vendor's catalogue
 * @param against the cause that it is to take away; left out where it is taken for other reasons
 * @param assignee who is to do it
 * @param dueOn the day by which it is to be finished
 */
record ActionRequest(
    @NotNull @Code String partnerId,
    @NotNull @Code String code,
    @Nullable Cause against,
    @NotNull @Name(max = 200) String assignee,
    @NotNull LocalDate dueOn) {

  Acting.Order order() {
    return new Acting.Order(partnerId, code, against, assignee, dueOn);
  }
}
