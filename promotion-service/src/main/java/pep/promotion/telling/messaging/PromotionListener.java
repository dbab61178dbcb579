package pep.promotion.telling.messaging;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.promotion.telling.OfferTellings;

/** A promotion is in force, or runs to another day: its partners are told when the time comes. */
@Component
class PromotionListener {

  private final OfferTellings tellings;

  PromotionListener(OfferTellings tellings) {
    this.tellings = tellings;
  }

  record WindowView(Instant opensAt, Instant closesAt) {}

  record PromotionView(String promotionId, String status, WindowView window) {

    boolean inForce() {
      return "published".equals(status);
    }
  }

  /** What is told in the end goes by the promotion as it is then, whatever is heard late. */
  @OnEvent("promotion.changed.v1")
  void changed(List<Received<PromotionView>> events) {
    for (Received<PromotionView> each : events) {
      PromotionView promotion = each.data();
      if (promotion.inForce()) {
        WindowView window = promotion.window();
        tellings.runs(
            each.tenant(),
            promotion.promotionId(),
            window.opensAt(),
            window.closesAt(),
            each.cause());
      }
    }
  }
}
