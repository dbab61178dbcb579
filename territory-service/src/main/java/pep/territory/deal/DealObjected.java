package pep.territory.deal;

import java.time.Instant;
import pep.platform.events.EventType;

/**
 * A partner objects to a refusal, and somebody of the vendor has to decide.
 *
 * @param customer the name as the partner wrote it
 * @param dueAt the instant at which the objection lapses unless it was decided on
 */
@EventType("deal.objected.v1")
public record DealObjected(
    String dealId,
    String partnerId,
    String partnerCode,
    String customer,
    String reason,
    Instant dueAt) {

  static DealObjected of(Deal deal, DealObjection objection) {
    return new DealObjected(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.request().customer().name(),
        objection.reason(),
        objection.dueAt());
  }
}
