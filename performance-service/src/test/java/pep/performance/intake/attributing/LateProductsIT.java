package pep.performance.intake.attributing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Seeded;
import pep.performance.Stage;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class LateProductsIT {

  private static final String INTAKES = "/api/sales/intakes";

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void attributesSalesOnceTheirProductIsKnownWhateverComesFirst() {
    Seeded.runs(
        4,
        random -> {
          stage = new Stage(api, events);
          List<Runnable> steps = new ArrayList<>();
          steps.add(() -> stage.knows("A", "active", 1));
          steps.add(() -> stage.tellsProduct("PUMP", 1, "pumps"));
          steps.add(() -> send("k1", "x1,A,PUMP,3,2.00,GBP,", ",A,PUMP,1,2.00,GBP,"));
          steps.add(() -> send("k2", "x2,B,PUMP,1,5.00,GBP,", ",A,OTHER,1,1.00,GBP,"));
          steps.add(() -> stage.knows("B", "active", 1));
          Collections.shuffle(steps, random);
          steps.forEach(Runnable::run);
          Stage.until(() -> "13.00".equals(revenueOf("pumps")));
          stage.untilRevenue("A", "9.00");
          stage.untilRevenue("B", "5.00");
          Stage.until(() -> lines("A") == 3);
        });
  }

  @Test
  void tellsConsumersWhyALineCountsAnewAndVoidsItAsOne() {
    Tap tap = events.tap("sales.recorded.v1");
    Answer sale = send("k1", "x1,A,PUMP,3,2.00,GBP,");
    Answer back =
        stage
            .staff()
            .with("Idempotency-Key", "k2")
            .post(
                INTAKES,
                "text/csv",
                Stage.csv("r1,A,PUMP,-1,2.00,GBP," + Stage.daysAgo(19) + ",x1"));
    assertThat(back.expect(200).text("outcomes/accepted")).isEqualTo("1");
    stage.tellsProduct("PUMP", 1, null);
    stage.untilRevenue("A", "4.00");
    stage.tellsProduct("PUMP", 2, "pumps");
    Stage.until(() -> "4.00".equals(revenueOf("pumps")));
    Envelope told =
        tap.await(
            each ->
                each.vendorid().equals(stage.vendorId())
                    && "pumps".equals(each.data().at("/lines/0/productLine").asString("")));
    JsonNode line = told.data().at("/lines/0");
    assertThat(line.path("replaces").asString()).isNotBlank();
    tap.await(
        each ->
            each.vendorid().equals(stage.vendorId())
                && "reversal".equals(each.data().at("/lines/0/kind").asString("")));
    Answer again = send("k3", "x1,A,PUMP,3,2.00,GBP,");
    assertThat(again.text("outcomes/duplicate")).isEqualTo("1");
    assertThat(report(sale)).isEqualTo("accepted");
    stage
        .staff()
        .post(INTAKES + "/" + sale.text("id") + "/void", Map.of("reason", "test"))
        .expect(202);
    Stage.until(() -> "-2.00".equals(revenueOf("pumps")));
    stage.untilRevenue("A", "-2.00");
    assertThat(send("k4", "x1,A,PUMP,3,2.00,GBP,").text("outcomes/accepted")).isEqualTo("1");
    Stage.until(() -> "4.00".equals(revenueOf("pumps")));
  }

  @Test
  void attributesSalesOfANameOnceItMeansAProduct() {
    stage.tellsProduct("PUMP", 1, "pumps");
    send("k1", ",A,pmp-1,1,2.00,GBP,");
    stage.untilRevenue("A", "2.00");
    assertThat(revenueOf("pumps")).isBlank();
    Stage.until(
        () ->
            stage
                    .staff()
                    .post(
                        "/api/sales/aliases",
                        Map.of("kind", "product", "alias", "PMP-1", "code", "PUMP"))
                    .status()
                == 201);
    Stage.until(() -> "2.00".equals(revenueOf("pumps")));
    stage.untilRevenue("A", "2.00");
  }

  private String report(Answer taken) {
    return stage
        .staff()
        .get(INTAKES + "/" + taken.text("id") + "/report")
        .lines()
        .getFirst()
        .path("outcome")
        .asString();
  }

  private int lines(String partner) {
    return stage.scorecard(partner).at("/figures/lines").asInt();
  }

  private String revenueOf(String productLine) {
    return stage.netSales("line", productLine);
  }

  private Answer send(String key, String... rows) {
    String[] dated = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      dated[i] = rows[i] + Stage.daysAgo(20) + ",";
    }
    return stage
        .staff()
        .with("Idempotency-Key", key)
        .post(INTAKES, "text/csv", Stage.csv(dated))
        .expect(200);
  }
}
