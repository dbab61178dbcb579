package pep.promotion.awareness.messaging;

import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.promotion.awareness.Awareness;

/** Partners were told that a promotion begins, or that it ends soon. */
@Component
class ToldListener {

  private final Awareness awareness;

  ToldListener(Awareness awareness) {
    this.awareness = awareness;
  }

  /** Of each partner the first instant is kept, so that a repeat changes nothing. */
  @OnEvent(
      value = {"offer.begun.v1", "offer.ending.v1"},
      transactional = false)
  void told(Received<OfferToldView> event) {
    OfferToldView offer = event.data();
    awareness.told(event.tenant(), offer.promotionId(), offer.partnerIds(), event.time());
  }
}
