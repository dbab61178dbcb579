package pep.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.EventContracts;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CorrectionsIT {

  private static final String INTAKES = "/api/sales/intakes";
  private static final String DAY = Stage.daysAgo(20) + "T10:00:00Z";

  @Autowired Api api;
  @Autowired Events events;
  private Stage stage;

  @BeforeEach
  void aVendorWithPartners() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    stage.knows("B", "active", 1);
  }

  @Test
  void tellsBothContentsOfALineThatSaysOtherwiseAndCountsTheFirst() {
    send("record", "k1", row("x1", "A", 2)).expect(200);
    Answer other = send("record", "k2", row("x1", "B", 3), row("x1", "A", 2));
    assertThat(other.expect(200).text("outcomes/differs")).isEqualTo("1");
    assertThat(other.text("outcomes/duplicate")).isEqualTo("1");
    JsonNode row = stage.staff().get(other.text("report") + "?outcome=differs").lines().getFirst();
    assertThat(row.path("reasons"))
        .extracting(
            each -> each.path("column").asString(),
            each -> each.path("value").asString(),
            each -> each.path("recorded").asString())
        .contains(
            tuple("partnerCode", "B", "A"),
            tuple("quantity", "3", "2"),
            tuple("amount", "15.00", "10.00"));
    stage.untilRevenue("A", "10.00");
  }

  @Test
  void putsACorrectedLineInThePlaceOfTheRecordedOneForEverybody() {
    Tap tap = events.tap("sales.recorded.v1");
    Answer first = send("record", "k1", row("x1", "A", 2), row("x2", "A", 1)).expect(200);
    Answer corrected = send("correct", "k2", row("x1", "B", 3), row("x2", "A", 1)).expect(200);
    assertThat(corrected.text("outcomes/accepted")).isEqualTo("1");
    assertThat(corrected.text("outcomes/duplicate")).isEqualTo("1");
    stage.untilRevenue("A", "5.00");
    stage.untilRevenue("B", "15.00");
    JsonNode row = stage.staff().get(first.text("report")).lines().getFirst();
    assertThat(row.path("corrected").asBoolean(false)).isTrue();
    tap.await(
        each -> {
          JsonNode line = each.data().at("/lines/0");
          EventContracts.assertFitsSchema("sales.recorded.v1", each.data().toString());
          return each.vendorid().equals(stage.vendorId())
              && line.path("kind").asString().equals("reversal")
              && line.path("quantity").asString().equals("-2");
        });
    voided(first);
    stage.untilRevenue("A", "0.00");
    stage.untilRevenue("B", "15.00");
    voided(corrected);
    stage.untilRevenue("B", "0.00");
    send("record", "k3", row("x1", "A", 7)).expect(200);
    stage.untilRevenue("A", "35.00");
  }

  @Test
  void correctsALineThatIsHeldWithoutCountingItTwice() {
    Answer first = send("record", "k1", row("x1", "C", 2), row("x2", "C", 1)).expect(200);
    send("correct", "k2", row("x1", "A", 4)).expect(200);
    assertThat(stage.staff().get(INTAKES + "/" + first.text("id")).text("outcomes/held"))
        .isEqualTo("1");
    stage.knows("C", "active", 1);
    stage.untilRevenue("C", "5.00");
    stage.untilRevenue("A", "20.00");
  }

  @Test
  void correctsALineThatWasHeldAndReleased() {
    send("record", "k1", row("x1", "C", 2)).expect(200);
    stage.knows("C", "active", 1);
    stage.untilRevenue("C", "10.00");
    send("correct", "k2", row("x1", "A", 4)).expect(200);
    stage.untilRevenue("C", "0.00");
    stage.untilRevenue("A", "20.00");
  }

  @Test
  void refusesASingleSaleThatSaysOtherwiseUnlessItCorrects() {
    stage.staff().post("/api/sales", sale("1")).expect(201);
    Answer refused = stage.staff().post("/api/sales", sale("2")).expectProblem(409, "sale-differs");
    assertThat(refused.text("reasons/0/recorded")).isEqualTo("1");
    stage.staff().post("/api/sales?mode=correct", sale("2")).expect(201);
    stage.staff().post("/api/sales?mode=mend", sale("2")).expectFieldError("mode", "one-of");
    stage.untilRevenue("A", "10.00");
  }

  @Test
  void tellsAPartnerNothingOfAnothersSales() {
    send("record", "k1", row("x1", "A", 2)).expect(200);
    Answer sent =
        stage
            .partner("B")
            .with("Idempotency-Key", "p")
            .post(INTAKES + "?mode=correct", "text/csv", Stage.csv(row("x1", "B", 3)));
    assertThat(sent.expect(200).text("outcomes/duplicate")).isEqualTo("1");
    stage.untilRevenue("A", "10.00");
  }

  private void voided(Answer intake) {
    String path = INTAKES + "/" + intake.text("id");
    stage.staff().post(path + "/void", Map.of("reason", "test")).expect(202);
    Stage.until(() -> "voided".equals(stage.staff().get(path).text("status")));
  }

  private Answer send(String mode, String key, String... rows) {
    return stage
        .staff()
        .with("Idempotency-Key", key)
        .post(INTAKES + "?mode=" + mode, "text/csv", Stage.csv(rows));
  }

  private static String row(String id, String code, int quantity) {
    return "%s,%s,P1,%d,5.00,GBP,%s,".formatted(id, code, quantity, DAY);
  }

  private static Map<String, String> sale(String quantity) {
    return Map.of(
        "externalId", "c1",
        "partnerCode", "A",
        "productCode", "P1",
        "quantity", quantity,
        "unitPrice", "5.00",
        "soldAt", DAY);
  }
}
