package pep.promotion.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

/** A promotion that is withdrawn after it was paid leaves what was paid to be paid back. */
@ServiceTest
class WithdrawnAfterPaymentIT {

  @Autowired Api api;
  @Autowired Events events;

  @Test
  void whatWasPaidIsOwedBackAndInvoiced() {
    Payday payday = new Payday(api, events, Map.of("p1", 90));
    payday.paidTo("p1", Payday.IBAN);
    payday.pay(payday.approved(), List.of()).expect(200);

    Api staff = payday.market.staff;
    staff
        .post("/api/promotions/" + payday.rebate + "/withdraw", Map.of("reason", "A mistake"))
        .expect(200);
    payday.market.awaitOwed(payday.rebate, "0.00");

    assertThat(payday.owed("p1")).isEqualTo("-90.00");
    Answer invoice = staff.post("/api/invoices", Map.of("partnerId", "p1")).expect(201);
    assertThat(invoice.text("amount/amount")).isEqualTo("90.00");
    assertThat(payday.owed("p1")).isEqualTo("0.00");
  }
}
