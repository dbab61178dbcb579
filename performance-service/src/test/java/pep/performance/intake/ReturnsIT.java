package pep.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

/** A return takes back the sale that it names, or is held with the reason why it cannot. */
@ServiceTest
class ReturnsIT {

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
    send("sales", line("s1", "A", "P1", 10, ""), line("s2", "A", "P1", 5, "")).expect(200);
  }

  @Test
  void holdsWhatCannotTakeBackItsSaleAndSaysWhy() {
    Answer taken =
        send(
            "returns",
            line("r1", "A", "P1", -4, "s1"),
            line("r2", "A", "P1", -7, "s1"),
            line("r3", "A", "P1", -6, "s1"),
            line("r4", "A", "P1", -1, "s1"),
            line("r5", "B", "P1", -1, "s2"),
            line("r6", "A", "P2", -1, "s2"),
            line("r7", "A", "P1", -1, "r7"),
            line("r8", "A", "P1", -1, "never"),
            line("r9", "A", "P1", -1, "r1"));
    assertThat(taken.expect(200).text("outcomes/accepted")).isEqualTo("2");
    assertThat(stage.staff().get(taken.text("report") + "?outcome=held").lines())
        .extracting(row -> row.at("/reasons/0/code").asString())
        .containsExactly(
            "return-exceeds-sale",
            "return-twice",
            "return-other-partner",
            "return-other-product",
            "return-of-itself",
            "return-sale-unknown",
            "return-not-of-sale");
    stage.untilRevenue("A", "5.00");
    assertThat(stage.scorecard("B").at("/figures/lines").asInt()).isZero();
  }

  @Test
  void countsAReturnOnceItsSaleComesInAnotherFile() {
    Answer early = send("early", line("r1", "A", "P1", -2, "late"));
    assertThat(early.expect(200).text("reasons/return-sale-unknown")).isEqualTo("1");
    send("late", line("late", "A", "P1", 3, "")).expect(200);
    stage.untilRevenue("A", "16.00");
    assertThat(stage.staff().get(INTAKES + "/" + early.text("id")).text("outcomes/accepted"))
        .isEqualTo("1");
  }

  @Test
  void looksAtAReturnOnceItsWholeBatchIsKnown() {
    Answer taken = send("k", line("r1", "A", "P1", -1, "x"), line("x", "A", "P1", 1, ""));
    assertThat(taken.expect(200).text("outcomes/accepted")).isEqualTo("2");
    stage.untilRevenue("A", "15.00");
  }

  @Test
  void keepsAReturnThatCameOnItsOwnWhenItsSaleIsVoidedAndComesAgain() {
    Tap tap = events.tap("sales.recorded.v1");
    Answer sale = send("first", line("x", "A", "P1", 10, "")).expect(200);
    send("own", line("r1", "A", "P1", -4, "x")).expect(200);
    stage.untilRevenue("A", "21.00");
    voided(sale);
    stage.untilRevenue("A", "11.00");
    send("again", line("x", "A", "P1", 8, "")).expect(200);
    stage.untilRevenue("A", "19.00");
    JsonNode again =
        tap.await(
                each ->
                    each.vendorid().equals(stage.vendorId())
                        && each.data().at("/lines/0/quantity").asString().equals("8"))
            .data()
            .at("/lines/0");
    assertThat(again.path("id").asString()).isEqualTo(again.path("replaces").asString() + "_g1");
    Answer more = send("more", line("r2", "A", "P1", -5, "x"));
    assertThat(more.expect(200).text("reasons/return-exceeds-sale")).isEqualTo("1");
  }

  @Test
  void givesBackWhatAVoidedReturnTook() {
    Answer back = send("back", line("r1", "A", "P1", -10, "s1")).expect(200);
    voided(back);
    assertThat(send("other", line("r2", "A", "P1", -10, "s1")).text("outcomes/accepted"))
        .isEqualTo("1");
    stage.untilRevenue("A", "5.00");
  }

  @Test
  void correctsAReturnWithoutCountingItTwice() {
    send("back", line("r1", "A", "P1", -10, "s1")).expect(200);
    Answer corrected =
        stage
            .staff()
            .with("Idempotency-Key", "fix")
            .post(
                INTAKES + "?mode=correct",
                "text/csv",
                Stage.csv(line("r1", "A", "P1", -9, "s1"), line("r2", "A", "P1", -1, "s1")));
    assertThat(corrected.expect(200).text("outcomes/accepted")).isEqualTo("2");
    stage.untilRevenue("A", "5.00");
  }

  @Test
  void takesDoubtfulReturnsAsUnnamedWhereTheVendorSaysSo() {
    stage
        .staff()
        .put("/api/sales/policy", Map.of("firstDay", "1980-01-01", "doubtfulReturns", "unnamed"))
        .expect(200);
    Answer taken = send("returns", line("r1", "A", "P1", -1, "never"));
    assertThat(taken.expect(200).text("outcomes/accepted")).isEqualTo("1");
    assertThat(taken.text("reasons/return-taken-unnamed")).isEqualTo("1");
    stage.untilRevenue("A", "14.00");
  }

  @Test
  void tellsAPartnerNothingOfAnothersSale() {
    Answer sent =
        stage
            .partner("B")
            .with("Idempotency-Key", "p")
            .post(INTAKES, "text/csv", Stage.csv(line("r1", "B", "P1", -1, "s1")));
    assertThat(sent.expect(200).text("reasons/return-sale-unknown")).isEqualTo("1");
  }

  private void voided(Answer intake) {
    String path = INTAKES + "/" + intake.text("id");
    stage.staff().post(path + "/void", Map.of("reason", "test")).expect(202);
    Stage.until(() -> "voided".equals(stage.staff().get(path).text("status")));
  }

  private Answer send(String key, String... rows) {
    return stage.staff().with("Idempotency-Key", key).post(INTAKES, "text/csv", Stage.csv(rows));
  }

  private static String line(String id, String code, String product, int quantity, String returns) {
    return "%s,%s,%s,%d,1.00,GBP,%s,%s".formatted(id, code, product, quantity, DAY, returns);
  }
}
