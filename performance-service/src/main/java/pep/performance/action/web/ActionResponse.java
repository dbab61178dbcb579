package pep.performance.action.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.action.Expected;
import pep.performance.action.PartnerAction;
import pep.performance.diagnosis.member.Cause;
import pep.performance.roster.RosterPartner;

/**
 * An action with a partner.
 *
 * @param partnerCode the partner's code, as far as it is known here
 * @param partnerName the partner's name, as far as it is known here
 * @param against the cause that it is to take away
 * @param dueOn the day by which it is to be finished, in the vendor's calendar
 * @param cost of it once, as the catalogue had it
 * @param againstHoldOut whether the partner was to be left without it by lot: it is no longer
 *     compared with
 * @param expected of it when it was assigned
 */
record ActionResponse(
    String id,
    String partnerId,
    @Nullable String partnerCode,
    @Nullable String partnerName,
    String code,
    String name,
    String form,
    @Nullable String against,
    String status,
    String assignee,
    LocalDate dueOn,
    @Nullable Money cost,
    boolean againstHoldOut,
    @Nullable Expected expected,
    Instant createdAt,
    @Nullable Instant finishedAt,
    @Nullable String dropReason,
    long version) {

  static ActionResponse of(PartnerAction action, @Nullable RosterPartner partner) {
    Cause against = action.against();
    return new ActionResponse(
        action.id(),
        action.partnerId(),
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        action.entry().code(),
        action.entry().name(),
        action.entry().form().wireName(),
        against == null ? null : against.wireName(),
        action.status().name().toLowerCase(Locale.ROOT),
        action.assignee(),
        action.dueOn(),
        action.entry().cost(),
        action.againstHoldOut(),
        action.expected(),
        action.createdAt(),
        action.finishedAt(),
        action.dropReason(),
        action.version());
  }
}
