package pep.partner.webhook.messaging;

import static pep.partner.webhook.ToldTypes.CONSUMER;

import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.webhook.delivery.Announcing;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import tools.jackson.databind.JsonNode;

/**
 * Takes every event that a webhook can tell, as it is: what it says is passed on and not read. No
 * transaction is needed: a message is stored under an id that is derived from the fact, the line or
 * the version of a state, so what comes again finds its messages there.
 */
@Component
class EventListener {

  private final Announcing announcing;

  EventListener(Announcing announcing) {
    this.announcing = announcing;
  }

  @OnEvent(
      value = {
        "partner.applied.v1",
        "application.approved.v1",
        "application.declined.v1",
        "partner.activated.v1",
        "partner.profile.changed.v1",
        "partner.suspended.v1",
        "partner.ended.v1",
        "partner.merged.v1",
        "partner.changed.v1",
        "certification.awarded.v1",
        "certification.expiring.v1",
        "certification.expired.v1",
        "certification.withdrawn.v1",
        "certification.changed.v1",
        "agreement.published.v1",
        "agreement.accepted.v1",
        "journey.step.overdue.v1",
        "journey.finished.v1",
        "profile.change.asked.v1",
        "profile.change.approved.v1",
        "profile.change.declined.v1",
        "segment.entered.v1",
        "segment.left.v1",
        "segment.changed.v1",
        "product.changed.v1",
        "price.book.changed.v1",
        "price.changed.v1",
        "quote.sent.v1",
        "quote.answered.v1",
        "territory.changed.v1",
        "grant.issued.v1",
        "grant.ended.v1",
        "grant.ending.v1",
        "grant.quota.behind.v1",
        "grant.exclusivity.lost.v1",
        "outlet.placed.v1",
        "outlet.transferred.v1",
        "outlet.closed.v1",
        "waiver.ended.v1",
        "waiver.asked.v1",
        "deal.registered.v1",
        "deal.approved.v1",
        "deal.refused.v1",
        "deal.objected.v1",
        "deal.expiring.v1",
        "deal.expired.v1",
        "deal.closed.v1",
        "deal.released.v1",
        "deal.transferred.v1",
        "training.completed.v1",
        "enrolment.changed.v1",
        "promotion.changed.v1",
        "offer.begun.v1",
        "offer.ending.v1",
        "offer.opened.v1",
        "incentives.accrued.v1",
        "incentives.reversed.v1",
        "budget.exhausted.v1",
        "budget.nearing.v1",
        "period.closed.v1",
        "statements.ready.v1",
        "settlement.proposed.v1",
        "remittances.paid.v1",
        "tier.moved.v1",
        "tier.grace.begun.v1",
        "action.changed.v1",
        "intake.completed.v1",
        "webhook.disabled.v1"
      },
      consumer = CONSUMER,
      transactional = false)
  void events(List<Received<JsonNode>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, told) ->
                announcing.announceAll(tenant, told.stream().map(Received::envelope).toList()));
  }
}
