package pep.partner.segment.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.partner.facts.FactsChanged;
import pep.partner.segment.Passing;
import pep.partner.segment.Segmentation;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Cause;

/**
 * Every change that may turn a membership comes over the broker, also this service's own, so that
 * none is lost between a write and its decision.
 */
@Component
class SegmentationListeners {

  private final Segmentation segmentation;
  private final Passing passing;

  SegmentationListeners(Segmentation segmentation, Passing passing) {
    this.segmentation = segmentation;
    this.passing = passing;
  }

  @OnEvent("partner.changed.v1")
  void partners(List<Received<PartnerChangedView>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, changed) -> {
              Map<String, Cause> causes = new HashMap<>();
              changed.forEach(each -> causes.put(each.data().partnerId(), each.cause()));
              segmentation.decideAll(tenant, causes);
            });
  }

  @OnEvent("segment.changed.v1")
  void rule(Received<SegmentChangedView> event) {
    passing.rulesChanged(event.tenant(), event.cause());
  }

  /** Its days may begin at other instants now. */
  @OnEvent("vendor.changed.v1")
  void zone(Received<VendorChangedView> event) {
    passing.zoneChanged(event.tenant(), event.cause());
  }

  @EventListener
  void facts(FactsChanged changed) {
    segmentation.decideAll(changed.tenant(), changed.causes());
  }
}
