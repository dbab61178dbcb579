package pep.performance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.events.Envelope;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

@ServiceTest
class FiguresIT {

  private static final String TYPE = "partner.figures.changed.v1";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired PartnerFigures figures;
  private Stage stage;
  private Tenant tenant;

  @BeforeEach
  void aVendorWithPartners() {
    stage = new Stage(api, events);
    tenant = new Tenant(stage.vendorId());
    stage.knows("A", "active", 1);
    stage.knows("B", "active", 1);
  }

  @Test
  void tellsNothingOfAPartnerThatNeverSold() {
    Tap tap = events.tap(TYPE);
    Stage.until(() -> figures.all(tenant).size() == 2);
    sell("k1", "A", "5.00");
    tap.await(TYPE, stage.partnerId("A"));
    figures.reconsider(tenant, List.of(stage.partnerId("B")));
    sell("k2", "A", "6.00");
    tap.await(each -> isOf(each, "A", "11.00"));
    assertThat(tap.heard()).noneMatch(each -> each.subject().equals(stage.partnerId("B")));
    sell("k3", "B", "7.00");
    tap.await(each -> isOf(each, "B", "7.00"));
  }

  @Test
  void tellsThatNothingIsLeftOnceEverythingWasVoided() {
    Tap tap = events.tap(TYPE);
    Answer taken = sell("k1", "A", "5.00");
    tap.await(each -> isOf(each, "A", "5.00"));
    stage
        .staff()
        .post("/api/sales/intakes/" + taken.text("id") + "/void", Map.of("reason", "wrong"))
        .expect(202);
    Envelope told = tap.await(each -> isOf(each, "A", "0.00"));
    assertThat(told.data().path("lines").asInt()).isZero();
  }

  private Answer sell(String key, String partner, String amount) {
    String row = "," + partner + ",P1,1," + amount + ",GBP," + Stage.daysAgo(20) + ",";
    return stage
        .staff()
        .with("Idempotency-Key", key)
        .post("/api/sales/intakes", "text/csv", Stage.csv(row))
        .expect(200);
  }

  private boolean isOf(Envelope each, String partner, String amount) {
    return each.subject().equals(stage.partnerId(partner))
        && each.data().at("/revenue12m/amount").asString("").equals(amount);
  }
}
