package pep.partner.merging.messaging;

import org.springframework.stereotype.Component;
import pep.partner.merging.MergedPartners;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/**
 * A partner was merged: what hangs on it is handed over. No transaction is needed: what was handed
 * over hangs on the duplicate no more.
 */
@Component
class PartnerMergedListener {

  private final MergedPartners merged;

  PartnerMergedListener(MergedPartners merged) {
    this.merged = merged;
  }

  record PartnerMergedView(String partnerId, String into) {}

  @OnEvent(value = "partner.merged.v1", transactional = false)
  void merged(Received<PartnerMergedView> event) {
    PartnerMergedView data = event.data();
    merged.handOver(event.tenant(), data.partnerId(), data.into(), event.cause());
  }
}
