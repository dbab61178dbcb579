package pep.partner.webhook.messaging;

import static pep.partner.webhook.FactTypes.CONSUMER;

import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.webhook.delivery.Announcing;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import tools.jackson.databind.JsonNode;

/**
 * Takes every fact that a webhook can tell, as it is: what it says is passed on and not read. No
 * transaction is needed: a message is stored under an id that is derived from the fact or the line,
 * so a fact that comes again finds its messages there.
 */
@Component
class FactListener {

  private final Announcing announcing;

  FactListener(Announcing announcing) {
    this.announcing = announcing;
  }

  @OnEvent(value = "partner.applied.v1", consumer = CONSUMER, transactional = false)
  void partnerApplied(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "application.approved.v1", consumer = CONSUMER, transactional = false)
  void applicationApproved(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "application.declined.v1", consumer = CONSUMER, transactional = false)
  void applicationDeclined(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "partner.activated.v1", consumer = CONSUMER, transactional = false)
  void partnersActivated(List<Received<JsonNode>> events) {
    announceAll(events);
  }

  private void announceAll(List<Received<JsonNode>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, facts) ->
                announcing.announceAll(tenant, facts.stream().map(Received::envelope).toList()));
  }

  @OnEvent(value = "partner.profile.changed.v1", consumer = CONSUMER, transactional = false)
  void profilesChanged(List<Received<JsonNode>> events) {
    announceAll(events);
  }

  @OnEvent(value = "partner.suspended.v1", consumer = CONSUMER, transactional = false)
  void partnerSuspended(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "partner.ended.v1", consumer = CONSUMER, transactional = false)
  void partnersEnded(List<Received<JsonNode>> events) {
    announceAll(events);
  }

  @OnEvent(value = "certification.awarded.v1", consumer = CONSUMER, transactional = false)
  void certificationAwarded(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "certification.expiring.v1", consumer = CONSUMER, transactional = false)
  void certificationExpiring(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "certification.expired.v1", consumer = CONSUMER, transactional = false)
  void certificationExpired(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "agreement.published.v1", consumer = CONSUMER, transactional = false)
  void agreementPublished(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "agreement.accepted.v1", consumer = CONSUMER, transactional = false)
  void agreementAccepted(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "journey.step.overdue.v1", consumer = CONSUMER, transactional = false)
  void journeyStepOverdue(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "journey.finished.v1", consumer = CONSUMER, transactional = false)
  void journeyFinished(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "profile.change.asked.v1", consumer = CONSUMER, transactional = false)
  void profileChangeAsked(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "profile.change.approved.v1", consumer = CONSUMER, transactional = false)
  void profileChangeApproved(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "profile.change.declined.v1", consumer = CONSUMER, transactional = false)
  void profileChangeDeclined(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "segment.entered.v1", consumer = CONSUMER, transactional = false)
  void segmentEntered(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "segment.left.v1", consumer = CONSUMER, transactional = false)
  void segmentLeft(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "quote.sent.v1", consumer = CONSUMER, transactional = false)
  void quoteSent(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "quote.answered.v1", consumer = CONSUMER, transactional = false)
  void quoteAnswered(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "grant.issued.v1", consumer = CONSUMER, transactional = false)
  void grantIssued(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "grant.ended.v1", consumer = CONSUMER, transactional = false)
  void grantEnded(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "grant.quota.behind.v1", consumer = CONSUMER, transactional = false)
  void grantQuotaBehind(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "grant.exclusivity.lost.v1", consumer = CONSUMER, transactional = false)
  void grantExclusivityLost(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "outlet.placed.v1", consumer = CONSUMER, transactional = false)
  void outletsPlaced(List<Received<JsonNode>> events) {
    announceAll(events);
  }

  @OnEvent(value = "outlet.transferred.v1", consumer = CONSUMER, transactional = false)
  void outletTransferred(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "outlet.closed.v1", consumer = CONSUMER, transactional = false)
  void outletClosed(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "waiver.ended.v1", consumer = CONSUMER, transactional = false)
  void waiverEnded(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.registered.v1", consumer = CONSUMER, transactional = false)
  void dealRegistered(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.approved.v1", consumer = CONSUMER, transactional = false)
  void dealApproved(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.refused.v1", consumer = CONSUMER, transactional = false)
  void dealRefused(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.objected.v1", consumer = CONSUMER, transactional = false)
  void dealObjected(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.expiring.v1", consumer = CONSUMER, transactional = false)
  void dealExpiring(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.expired.v1", consumer = CONSUMER, transactional = false)
  void dealExpired(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.closed.v1", consumer = CONSUMER, transactional = false)
  void dealClosed(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.released.v1", consumer = CONSUMER, transactional = false)
  void dealReleased(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.transferred.v1", consumer = CONSUMER, transactional = false)
  void dealTransferred(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "training.completed.v1", consumer = CONSUMER, transactional = false)
  void trainingCompleted(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "incentives.accrued.v1", consumer = CONSUMER, transactional = false)
  void incentivesAccrued(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "incentives.reversed.v1", consumer = CONSUMER, transactional = false)
  void incentivesReversed(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "budget.exhausted.v1", consumer = CONSUMER, transactional = false)
  void budgetExhausted(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "period.closed.v1", consumer = CONSUMER, transactional = false)
  void periodClosed(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "remittances.paid.v1", consumer = CONSUMER, transactional = false)
  void remittancesPaid(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "tier.moved.v1", consumer = CONSUMER, transactional = false)
  void tierMoved(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "intake.completed.v1", consumer = CONSUMER, transactional = false)
  void intakeCompleted(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "webhook.disabled.v1", consumer = CONSUMER, transactional = false)
  void webhookDisabled(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }
}
