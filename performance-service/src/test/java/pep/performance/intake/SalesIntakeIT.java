package pep.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.EventContracts;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SalesIntakeIT {

  private static final String INTAKES = "/api/sales/intakes";
  private static final String DAY = Stage.daysAgo(20) + "T10:00:00Z";

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void endsEachLineAcceptedDuplicateHeldOrRefusedAndReportsIt() {
    Tap tap = events.tap("sales.recorded.v1");
    Answer answer =
        send(
            "k1",
            Stage.csv(
                "x1,A,P1,6,2.55,GBP," + DAY + ",",
                "x1,A,P1,6,2.55,GBP," + DAY + ",",
                ",A,P1,1,1.00,GBP," + DAY + ",",
                ",A,P1,1,1.00,GBP," + DAY + ",",
                "x2,B,P1,1,1.00,GBP," + DAY + ",",
                "x3,,P1,1,1.00,GBP," + DAY + ",",
                "x4,A,P1,1,0,GBP," + DAY + ",",
                "x5,A,P1,1,1.00,EUR," + DAY + ",",
                "x6,A,P1,-2,2.55,GBP," + DAY + ",x1"));
    answer.expect(200);
    assertThat(answer.text("status")).isEqualTo("complete");
    assertThat(answer.json().at("/outcomes/accepted").asInt()).isEqualTo(4);
    assertThat(answer.json().at("/outcomes/duplicate").asInt()).isEqualTo(1);
    assertThat(answer.json().at("/outcomes/held").asInt()).isEqualTo(1);
    assertThat(answer.json().at("/outcomes/refused").asInt()).isEqualTo(3);
    assertThat(answer.json().at("/reasons/price-not-positive").asInt()).isEqualTo(1);
    List<JsonNode> refused =
        stage.staff().get(answer.text("report") + "?outcome=refused").expect(200).lines();
    assertThat(refused)
        .extracting(row -> row.at("/reasons/0/code").asString())
        .containsExactly("partner-code-missing", "price-not-positive", "currency-foreign");
    Envelope told = tap.await(each -> each.vendorid().equals(stage.vendorId()));
    EventContracts.assertFitsSchema("sales.recorded.v1", told.data().toString());
    assertThat(told.data().path("lines")).hasSize(4);
    assertThat(told.data().at("/lines/3/returns").asString())
        .isEqualTo(told.data().at("/lines/0/id").asString());
    stage.untilRevenue("A", "12.20");
  }

  @Test
  void recognisesAFileThatIsSentAgain() {
    String csv = Stage.csv(lines(2_500));
    Answer first = send("k1", csv).expect(200);
    Answer again = send("k1", csv).expect(200);
    assertThat(again.json().path("outcomes")).isEqualTo(first.json().path("outcomes"));
    assertThat(first.json().at("/outcomes/accepted").asInt()).isEqualTo(2_500);
    stage.untilRevenue("A", "2500.00");
  }

  @Test
  void identifiesLinesByTheFilesDigestAndRefusesAnotherFileUnderIt() throws Exception {
    String csv = Stage.csv(lines(1_200));
    String digest = digest(csv);
    Api sender = stage.staff().with("Repr-Digest", digest);
    String cut = csv.substring(0, csv.length() - 4_000);
    sender.post(INTAKES, "text/csv", cut).expectProblem(400, "digest-mismatch");
    Answer whole = sender.post(INTAKES, "text/csv", csv).expect(200);
    assertThat(whole.json().at("/outcomes/accepted").asInt()).isEqualTo(1_200);
    assertThat(whole.text("status")).isEqualTo("complete");
    stage.untilRevenue("A", "1200.00");
  }

  @Test
  void refusesOtherLinesUnderAKeyThatWasUsed() {
    send("k1", Stage.csv(lines(3))).expect(200);
    send("k1", Stage.csv(",A,P9,1,7.00,GBP," + DAY + ",")).expectProblem(409, "intake-differs");
  }

  @Test
  void refusesAFileWithAWrongHeaderBeforeItStoresAnything() {
    send("k1", "partnerCode,productCode,qty,unitPrice,soldAt\nA,P1,1,1.00," + DAY + "\n")
        .expectFieldError("qty", "unknown-column");
    assertThat(stage.staff().get(INTAKES).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void refusesLinesThatNothingIdentifies() {
    Answer answer =
        stage.staff().post(INTAKES, "text/csv", Stage.csv(",A,P1,1,1.00,GBP," + DAY + ","));
    assertThat(answer.expect(200).json().at("/reasons/line-not-identified").asInt()).isEqualTo(1);
  }

  @Test
  void takesNdjsonAndNamesWhatIsBroken() {
    String good =
        "{\"partnerCode\":\"A\",\"productCode\":\"P1\",\"quantity\":2,\"unitPrice\":\"1.50\","
            + "\"soldAt\":\""
            + DAY
            + "\"}\n";
    Answer answer =
        stage
            .staff()
            .with("Idempotency-Key", "n1")
            .post(INTAKES, "application/x-ndjson", good + "{\"partnerCode\":\n" + good);
    answer.expect(200);
    assertThat(answer.json().at("/outcomes/accepted").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/reasons/line-malformed").asInt()).isEqualTo(1);
    stage
        .staff()
        .with("Idempotency-Key", "n2")
        .post(INTAKES, "application/x-ndjson", "{\"colour\":\"red\"}\n")
        .expectFieldError("colour", "unknown-column");
  }

  @Test
  void voidsAnIntakeOnceAndLetsItsExternalIdsComeAgain() {
    Answer taken = send("k1", Stage.csv("x1,A,P1,2,5.00,GBP," + DAY + ",")).expect(200);
    stage.untilRevenue("A", "10.00");
    String path = INTAKES + "/" + taken.text("id");
    stage.staff().post(path + "/void", Map.of("reason", "wrong file")).expect(202);
    stage.staff().post(path + "/void", Map.of("reason", "again")).expect(202);
    Stage.until(() -> "voided".equals(stage.staff().get(path).text("status")));
    stage.untilRevenue("A", "0.00");
    send("k1", Stage.csv("x1,A,P1,2,5.00,GBP," + DAY + ",")).expectProblem(409, "intake-voided");
    Answer anew = send("k2", Stage.csv("x1,A,P1,3,5.00,GBP," + DAY + ",")).expect(200);
    assertThat(anew.json().at("/outcomes/accepted").asInt()).isEqualTo(1);
    stage.untilRevenue("A", "15.00");
  }

  @Test
  void takesOneSaleByACallAndRepeatsItsAnswer() {
    Map<String, String> sale =
        Map.of(
            "externalId",
            "c1",
            "partnerCode",
            "A",
            "productCode",
            "P1",
            "quantity",
            "1",
            "unitPrice",
            "9.99",
            "soldAt",
            DAY);
    Answer first = stage.staff().post("/api/sales", sale).expect(201);
    assertThat(first.text("outcome")).isEqualTo("accepted");
    assertThat(stage.staff().post("/api/sales", sale).expect(200).text("outcome"))
        .isEqualTo("duplicate");
    stage
        .staff()
        .post("/api/sales", Map.of("externalId", "c2", "quantity", "x"))
        .expectFieldError("quantity", "pattern")
        .expectFieldError("partnerCode", "not-null");
    stage
        .staff()
        .post("/api/sales", Map.of("colour", "red"))
        .expectFieldError("colour", "unknown-field");
  }

  @Test
  void letsAPartnerReportItsOwnSalesOnlyAndSeeItsOwnIntakesOnly() {
    Answer own =
        stage
            .partner("A")
            .with("Idempotency-Key", "p1")
            .post(
                INTAKES,
                "text/csv",
                Stage.csv(",A,P1,1,1.00,GBP," + DAY + ",", ",B,P1,1,1.00,GBP," + DAY + ","))
            .expect(200);
    assertThat(own.json().at("/outcomes/accepted").asInt()).isEqualTo(1);
    assertThat(own.json().at("/reasons/partner-foreign").asInt()).isEqualTo(1);
    Answer vendors = send("k1", Stage.csv(lines(1))).expect(200);
    stage.partner("A").get(INTAKES + "/" + own.text("id")).expect(200);
    stage.partner("A").get(INTAKES + "/" + vendors.text("id")).expectProblem(404, "not-found");
    stage.other().get(INTAKES + "/" + own.text("id")).expectProblem(404, "not-found");
  }

  private Answer send(String key, String csv) {
    return stage.staff().with("Idempotency-Key", key).post(INTAKES, "text/csv", csv);
  }

  private static String[] lines(int count) {
    String[] lines = new String[count];
    Arrays.fill(lines, ",A,P1,1,1.00,GBP," + DAY + ",");
    return lines;
  }

  private static String digest(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
  }
}
