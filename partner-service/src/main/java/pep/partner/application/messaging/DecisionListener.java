package pep.partner.application.messaging;

import org.springframework.stereotype.Component;
import pep.partner.application.Following;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** No transaction is needed: an invitation and a letter are each found again by the application. */
@Component
class DecisionListener {

  private final Following following;

  DecisionListener(Following following) {
    this.following = following;
  }

  record DecisionView(String applicationId) {}

  @OnEvent(value = "application.approved.v1", transactional = false)
  void approved(Received<DecisionView> event) {
    following.approved(event.tenant(), event.data().applicationId(), event.cause());
  }

  @OnEvent(value = "application.declined.v1", transactional = false)
  void declined(Received<DecisionView> event) {
    following.declined(event.tenant(), event.data().applicationId());
  }
}
