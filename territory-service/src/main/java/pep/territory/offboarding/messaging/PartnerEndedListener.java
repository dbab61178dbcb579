package pep.territory.offboarding.messaging;

import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.territory.offboarding.OffboardingWork;

/** A partnership has ended: the work on what it held begins. */
@Component
class PartnerEndedListener {

  private final OffboardingWork work;

  PartnerEndedListener(OffboardingWork work) {
    this.work = work;
  }

  record PartnerEndedView(String partnerId, String reason) {}

  @OnEvent("partner.ended.v1")
  void ended(Received<PartnerEndedView> event) {
    PartnerEndedView ended = event.data();
    work.partnerEnded(event.tenant(), ended.partnerId(), ended.reason(), event.cause());
  }
}
