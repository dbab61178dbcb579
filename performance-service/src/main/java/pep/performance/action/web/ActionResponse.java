package pep.performance.action.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.action.Expected;
import pep.performance.action.PartnerAction;
import pep.performance.diagnosis.Cause;

/**
 * An action with a partner.
 *
 * @param against the cause that it is to take away
 * @param dueOn the day by which it is to be finished, in the vendor's calendar
 * @param cost of it once, as the catalogue had it
 * @param expected of it when it was assigned
 */
record ActionResponse(
    String id,
    String partnerId,
    String code,
    String name,
    String form,
    @Nullable String against,
    String status,
    String assignee,
    LocalDate dueOn,
    @Nullable Money cost,
    @Nullable Expected expected,
    Instant createdAt,
    @Nullable Instant finishedAt,
    @Nullable String dropReason) {

  static ActionResponse of(PartnerAction action) {
    Cause against = action.against();
    return new ActionResponse(
        action.id(),
        action.partnerId(),
        action.entry().code(),
        action.entry().name(),
        action.entry().form().wireName(),
        against == null ? null : against.wireName(),
        action.status().name().toLowerCase(Locale.ROOT),
        action.assignee(),
        action.dueOn(),
        action.entry().cost(),
        action.expected(),
        action.createdAt(),
        action.finishedAt(),
        action.dropReason());
  }
}
