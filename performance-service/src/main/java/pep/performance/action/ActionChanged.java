package pep.performance.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Cause;
import pep.platform.events.EventType;

/**
 * The public state of an action with a partner.
 *
 * @param against the cause that it is to take away; null where it is taken for other reasons
 * @param expectedPerYear in sales; null where that cannot be said
 * @param effectPerYear in sales, measured over six months; null before, and where it cannot be said
 */
@EventType("action.changed.v1")
public record ActionChanged(
    String actionId,
    String partnerId,
    String code,
    String form,
    @Nullable String against,
    String status,
    String assignee,
    LocalDate dueOn,
    @Nullable Money expectedPerYear,
    @Nullable Instant finishedAt,
    @Nullable Money effectPerYear) {

  static ActionChanged of(PartnerAction action) {
    Cause against = action.against();
    Expected expected = action.expected();
    Effect effect = action.effect();
    return new ActionChanged(
        action.id(),
        action.partnerId(),
        action.entry().code(),
        action.entry().form().wireName(),
        against == null ? null : against.wireName(),
        action.status().name().toLowerCase(Locale.ROOT),
        action.assignee(),
        action.dueOn(),
        expected == null ? null : expected.perYear(),
        action.finishedAt(),
        effect == null ? null : effect.perYear());
  }
}
