package pep.promotion.accrual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.PartnerMoved;

/**
 * Takes sales, and changes of what partners qualify for. Sales are stored before a settlement is
 * called for, and both before the message is acknowledged; a repeat of either changes nothing that
 * the accrual depends on.
 */
@Component
class SalesListener {

  private final SalesPages pages;
  private final Books books;
  private final Accruer accruer;

  SalesListener(SalesPages pages, Books books, Accruer accruer) {
    this.pages = pages;
    this.books = books;
    this.accruer = accruer;
  }

  @OnEvent(value = "sales.recorded.v1", transactional = false)
  void sales(Received<SalesRecorded> event) {
    Map<String, List<SaleLine>> byPartner = new HashMap<>();
    for (SalesRecorded.Line line : event.data().lines()) {
      if (!line.amount().getCurrencyUnit().getCode().equals(event.data().currency())) {
        throw new IllegalArgumentException(
            "line " + line.id() + " is not in " + event.data().currency());
      }
      byPartner
          .computeIfAbsent(line.partnerId(), p -> new ArrayList<>())
          .add(line.toSaleLine());
    }
    pages.keep(event.tenant(), event.id(), byPartner);
    books.call(event.tenant(), byPartner.keySet());
    accruer.wake();
  }

  @EventListener
  void partner(PartnerMoved moved) {
    books.callAgain(new Tenant(moved.vendorId()), moved.partnerId());
    accruer.wake();
  }
}
