package pep.promotion.accrual.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.promotion.accrual.SaleLine;
import pep.promotion.accrual.SalesIntake;

/** Takes packed facts of sales; each line counts once by its own id. */
@Component
class SalesListener {

  private final SalesIntake intake;

  SalesListener(SalesIntake intake) {
    this.intake = intake;
  }

  @OnEvent(value = "sales.recorded.v1", transactional = false)
  void sales(Received<SalesRecordedView> event) {
    String currency = event.data().currency();
    Map<String, List<SaleLine>> byPartner = new HashMap<>();
    for (SalesRecordedView.Line line : event.data().lines()) {
      if (!line.amount().getCurrencyUnit().getCode().equals(currency)) {
        throw new IllegalArgumentException("line " + line.id() + " is not in " + currency);
      }
      byPartner.computeIfAbsent(line.partnerId(), p -> new ArrayList<>()).add(line.toSaleLine());
    }
    intake.take(event.tenant(), event.id(), byPartner);
  }
}
