package pep.catalog.quote.messaging;

import org.springframework.stereotype.Component;
import pep.catalog.quote.QuoteDeals;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** A quote became a deal, or did not. */
@Component
class QuoteDealListener {

  private final QuoteDeals deals;

  QuoteDealListener(QuoteDeals deals) {
    this.deals = deals;
  }

  @OnEvent("quote.deal.answered.v1")
  void answered(Received<AnsweredDeal> event) {
    deals.answered(event.tenant(), event.data().toDeal(), event.cause());
  }
}
