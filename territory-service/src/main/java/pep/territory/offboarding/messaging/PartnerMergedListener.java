package pep.territory.offboarding.messaging;

import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.territory.offboarding.OffboardingWork;

/** A partner was a duplicate of another one, which takes over what it held. */
@Component
class PartnerMergedListener {

  private final OffboardingWork work;

  PartnerMergedListener(OffboardingWork work) {
    this.work = work;
  }

  record PartnerMergedView(String partnerId, String into, String reason) {}

  @OnEvent("partner.merged.v1")
  void merged(Received<PartnerMergedView> event) {
    PartnerMergedView merged = event.data();
    work.partnerMerged(
        event.tenant(), merged.partnerId(), merged.into(), merged.reason(), event.cause());
  }
}
