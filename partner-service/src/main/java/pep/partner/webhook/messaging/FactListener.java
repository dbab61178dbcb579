package pep.partner.webhook.messaging;

import static pep.partner.webhook.FactTypes.CONSUMER;

import org.springframework.stereotype.Component;
import pep.partner.webhook.Announcing;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import tools.jackson.databind.JsonNode;

/**
 * Takes every fact that a webhook can tell, as it is: what it says is passed on and not read. A
 * packed fact too is taken in one transaction, since its lines are stored in one batch.
 */
@Component
class FactListener {

  private final Announcing announcing;

  FactListener(Announcing announcing) {
    this.announcing = announcing;
  }

  @OnEvent(value = "partner.activated.v1", consumer = CONSUMER)
  void partnerActivated(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "partner.suspended.v1", consumer = CONSUMER)
  void partnerSuspended(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "partner.ended.v1", consumer = CONSUMER)
  void partnerEnded(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "segment.entered.v1", consumer = CONSUMER)
  void segmentEntered(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "segment.left.v1", consumer = CONSUMER)
  void segmentLeft(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "quote.sent.v1", consumer = CONSUMER)
  void quoteSent(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "grant.issued.v1", consumer = CONSUMER)
  void grantIssued(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "grant.ended.v1", consumer = CONSUMER)
  void grantEnded(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "outlet.placed.v1", consumer = CONSUMER)
  void outletPlaced(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.registered.v1", consumer = CONSUMER)
  void dealRegistered(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.approved.v1", consumer = CONSUMER)
  void dealApproved(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.refused.v1", consumer = CONSUMER)
  void dealRefused(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.expired.v1", consumer = CONSUMER)
  void dealExpired(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "deal.closed.v1", consumer = CONSUMER)
  void dealClosed(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "training.completed.v1", consumer = CONSUMER)
  void trainingCompleted(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "incentives.accrued.v1", consumer = CONSUMER)
  void incentivesAccrued(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "incentives.reversed.v1", consumer = CONSUMER)
  void incentivesReversed(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "budget.exhausted.v1", consumer = CONSUMER)
  void budgetExhausted(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }

  @OnEvent(value = "tier.moved.v1", consumer = CONSUMER)
  void tierMoved(Received<JsonNode> event) {
    announcing.announce(event.envelope());
  }
}
