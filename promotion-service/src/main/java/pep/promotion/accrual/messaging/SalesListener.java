package pep.promotion.accrual.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.promotion.accrual.SalesIntake;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleLine;

/** Takes packed facts of sales; each line counts once by its own id. */
@Component
class SalesListener {

  private final SalesIntake intake;

  SalesListener(SalesIntake intake) {
    this.intake = intake;
  }

  @OnEvent(value = "sales.recorded.v1", transactional = false)
  void sales(List<Received<SalesRecordedView>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, together) -> {
              Map<String, Map<String, List<SaleLine>>> facts = new LinkedHashMap<>();
              together.forEach(event -> facts.put(event.id(), byPartner(event)));
              intake.take(tenant, facts);
            });
  }

  private static Map<String, List<SaleLine>> byPartner(Received<SalesRecordedView> event) {
    SalesRecordedView recorded = event.data();
    Map<String, List<SaleLine>> byPartner = new HashMap<>();
    int position = 0;
    for (SalesRecordedView.Line line : recorded.lines()) {
      if (!line.amount().getCurrencyUnit().getCode().equals(recorded.currency())) {
        throw new IllegalArgumentException(
            "line " + line.id() + " is not in " + recorded.currency());
      }
      byPartner
          .computeIfAbsent(line.partnerId(), p -> new ArrayList<>())
          .add(line.toSaleLine(new Acceptance(event.time(), position++)));
    }
    return byPartner;
  }
}
