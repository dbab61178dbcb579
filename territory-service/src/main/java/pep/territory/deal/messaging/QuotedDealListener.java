package pep.territory.deal.messaging;

import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.territory.deal.QuotedDeals;

/** A quote is to become a deal: that is decided here, by the rules of all deals. */
@Component
class QuotedDealListener {

  private final QuotedDeals deals;

  QuotedDealListener(QuotedDeals deals) {
    this.deals = deals;
  }

  /** Without a transaction of its own: registering holds guards, and an asking is taken once. */
  @OnEvent(value = "quote.deal.asked.v1", transactional = false)
  void asked(Received<AskedDeal> event) {
    AskedDeal asked = event.data();
    deals.ask(
        event.tenant(),
        asked.askId(),
        asked.quoteId(),
        asked.partnerId(),
        asked.toRequest(),
        event.cause());
  }
}
