package pep.partner.journey.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.journey.StepFact;
import pep.partner.journey.Travelling;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/**
 * Begins journeys with their partners' business, and does steps by what happens. No transaction is
 * needed: a journey has an id that is derived from its partner, and what is done stays done.
 */
@Component
class JourneyListener {

  private final Travelling travelling;

  JourneyListener(Travelling travelling) {
    this.travelling = travelling;
  }

  record PartnerView(String partnerId) {}

  @OnEvent(value = "partner.activated.v1", transactional = false)
  void activated(List<Received<PartnerView>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, facts) ->
                travelling.begin(
                    tenant,
                    facts.stream().map(each -> each.data().partnerId()).toList(),
                    facts.getFirst().cause()));
  }

  @OnEvent(value = "partner.ended.v1", transactional = false)
  void ended(Received<PartnerView> event) {
    travelling.end(event.tenant(), event.data().partnerId(), event.cause());
  }

  @OnEvent(value = "agreement.accepted.v1", transactional = false)
  void agreementAccepted(Received<PartnerView> event) {
    happened(event, StepFact.AGREEMENT_ACCEPTED);
  }

  @OnEvent(value = "certification.awarded.v1", transactional = false)
  void certificationAwarded(Received<PartnerView> event) {
    happened(event, StepFact.CERTIFICATION_AWARDED);
  }

  @OnEvent(value = "deal.registered.v1", transactional = false)
  void dealRegistered(Received<PartnerView> event) {
    happened(event, StepFact.DEAL_REGISTERED);
  }

  private void happened(Received<PartnerView> event, StepFact fact) {
    travelling.happened(event.tenant(), event.data().partnerId(), fact, event.cause());
  }
}
