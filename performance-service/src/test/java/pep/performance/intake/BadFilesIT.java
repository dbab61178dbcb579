package pep.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

@ServiceTest
class BadFilesIT {

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
  void refusesMoreLinesUnderAKeyWhoseFileWasComplete() {
    csv("k", rows(1_000)).expect(200);
    csv("k", rows(1_500)).expectProblem(409, "intake-differs");
    Answer stored = stage.staff().get(INTAKES).expect(200);
    assertThat(stored.text("items/0/outcomes/accepted")).isEqualTo("1000");
    assertThat(stored.text("items/0/lines")).isEqualTo("1000");
  }

  @Test
  void countsNothingOfAFileWithAQuotationThatNothingCloses() {
    String[] rows = rows(3_000);
    rows[1_999] = ",A,\"P1,1,1.00,GBP," + DAY + ",";
    Answer refused = csv("k", rows).expectProblem(400, "file-refused");
    refused.expectFieldError("body", "malformed-csv");
    assertThat(refused.text("errors/0/cure")).contains("Line 2000 ");
    Answer kept = stage.staff().get(INTAKES + "/" + refused.text("intakeId")).expect(200);
    assertThat(kept.text("status")).isEqualTo("refused");
    assertThat(kept.text("refusal")).contains("Line 2000 ");
    assertThat(kept.json().at("/outcomes/accepted").asInt()).isZero();
    csv("other", rows(3_000)).expect(200);
    stage.untilRevenue("A", "3000.00");
  }

  @Test
  void takesTheMendedFileInThePlaceOfTheOneThatWasRefused() {
    String[] broken = rows(1_500);
    broken[1_499] = ",A,\"P1,1,1.00,GBP," + DAY + ",";
    Answer refused = csv("k", broken).expectProblem(400, "file-refused");
    csv("k", broken).expectProblem(400, "file-refused");
    Answer mended = csv("k", rows(1_500)).expect(200);
    assertThat(mended.text("id")).isEqualTo(refused.text("intakeId"));
    assertThat(mended.text("status")).isEqualTo("complete");
    assertThat(mended.json().has("refusal")).isFalse();
    assertThat(mended.text("outcomes/accepted")).isEqualTo("1500");
    csv("k", broken).expectProblem(400, "file-refused");
    assertThat(stage.staff().get(INTAKES + "/" + mended.text("id")).text("status"))
        .isEqualTo("complete");
    stage.untilRevenue("A", "1500.00");
  }

  @Test
  void countsNothingOfAFileThatIsNotTheOneAnnounced() {
    String wrong = "?fileHash=" + "0".repeat(64);
    String file = Stage.csv(rows(2_100));
    Answer refused =
        stage.staff().post(INTAKES + wrong, "text/csv", file).expectProblem(400, "digest-mismatch");
    String path = INTAKES + "/" + refused.text("intakeId");
    assertThat(stage.staff().get(path).expect(200).text("status")).isEqualTo("refused");
    assertThat(stage.staff().get(path + "/report").lines()).isEmpty();
    csv("k", rows(2_100)).expect(200);
    stage.untilRevenue("A", "2100.00");
  }

  @Test
  void holdsAFileThatLargelyRepeatsAnotherUntilItIsConfirmed() {
    String good = ",A,P1,%d,1.00,GBP," + DAY + ",";
    String bad = ",A,P1,many,1.00,GBP," + DAY + ",";
    Answer first = csv("k1", new String[] {good.formatted(1), good.formatted(2), bad}).expect(200);
    String[] mended = {good.formatted(1), good.formatted(2), good.formatted(3)};
    Answer held = csv("k2", mended).expectProblem(409, "file-repeats");
    assertThat(held.text("repeats")).isEqualTo(first.text("id"));
    assertThat(held.text("lines")).isEqualTo("2");
    stage.untilRevenue("A", "3.00");
    String path = INTAKES + "/" + first.text("id");
    stage.staff().post(path + "/void", Map.of("reason", "sent again, mended")).expect(202);
    Stage.until(() -> "voided".equals(stage.staff().get(path).text("status")));
    Answer taken = csv("k2", mended).expect(200);
    assertThat(taken.text("outcomes/accepted")).isEqualTo("3");
    stage.untilRevenue("A", "6.00");
    csv("k2", mended).expect(200);
    stage
        .staff()
        .with("Idempotency-Key", "k3")
        .post(INTAKES + "?repeats=accept", "text/csv", Stage.csv(mended))
        .expect(200);
    stage.untilRevenue("A", "12.00");
  }

  @Test
  void saysWhatAFileIsThatIsNoTextOrHasAnotherHeader() {
    Api staff = stage.staff();
    staff.post(INTAKES, "text/csv", "PK\u0003\u0004rest").expectFieldError("body", "archive-sent");
    staff
        .post(INTAKES, "application/x-ndjson", "PK\u0003\u0004rest")
        .expectFieldError("body", "archive-sent");
    staff
        .post(INTAKES, "text/csv", "Händler,Artikel,Menge,Preis,Datum\nA,P1,1,1," + DAY + "\n")
        .expectFieldError("Händler", "unknown-column")
        .expectFieldError("partnerCode", "missing-column");
    staff
        .post(INTAKES, "text/csv", "column,".repeat(1_000) + "\n")
        .expectFieldError("body", "too-many-columns");
    String endless = ",A,P1,1,1.00,GBP," + DAY + "," + "x".repeat(1 << 20);
    csv("long", new String[] {rows(1)[0], endless}).expectProblem(400, "file-refused");
    assertThat(stage.staff().get(INTAKES + "?status=complete").json().path("items")).isEmpty();
  }

  @Test
  void takesAFileThatIsAllHeaderAndOneOfMixedLineEnds() {
    Answer empty = csv("empty", new String[0]).expect(200);
    assertThat(empty.text("status")).isEqualTo("complete");
    assertThat(empty.text("lines")).isEqualTo("0");
    String row = rows(1)[0];
    String mixed = Stage.csv(row) + row + "\r\n" + row + "\r" + row + "\n\r\n" + row;
    Answer taken = stage.staff().with("Idempotency-Key", "m").post(INTAKES, "text/csv", mixed);
    assertThat(taken.expect(200).text("outcomes/accepted")).isEqualTo("5");
  }

  @Test
  void refusesFormulasInNumbersAndCodesThatAreNotUtf8() {
    String[] rows = {
      ",A,P1,=1+1,1.00,GBP," + DAY + ",",
      ",A,P1,1,=2,GBP," + DAY + ",",
      ",A,M\uFFFDller,1,1.00,GBP," + DAY + ",",
      rows(1)[0]
    };
    Answer taken = csv("k", rows).expect(200);
    assertThat(taken.text("outcomes/accepted")).isEqualTo("1");
    assertThat(taken.text("reasons/quantity-invalid")).isEqualTo("1");
    assertThat(taken.text("reasons/price-invalid")).isEqualTo("1");
    assertThat(taken.text("reasons/text-not-utf8")).isEqualTo("1");
  }

  @Test
  void offersRefusedRowsForRepairAsTheyWereSent() {
    String bad = "b1,A,P1,many,1.00,GBP," + DAY + ",";
    Answer taken = csv("k", new String[] {rows(1)[0], bad}).expect(200);
    String refused =
        stage
            .staff()
            .get(taken.text("report") + "?outcome=refused")
            .lines()
            .getFirst()
            .path("sent")
            .toString();
    assertThat(refused).contains("\"quantity\":\"many\"").contains("\"externalId\":\"b1\"");
    stage
        .staff()
        .with("Idempotency-Key", "mended")
        .post(INTAKES, "application/x-ndjson", refused.replace("many", "3") + "\n")
        .expect(200);
    stage.untilRevenue("A", "4.00");
  }

  @Test
  void offersRefusedRowsAsAFileThatCanBeRepairedAndSentAsItIs() {
    String bad = "b1,A,=P1,many,1.00,GBP," + DAY + ",";
    String file = Stage.csv(rows(1)[0], bad, "b2,A,P1,-1,0,GBP," + DAY + ",");
    Answer taken =
        stage
            .staff()
            .with("Idempotency-Key", "k")
            .post(INTAKES + "?source=erp", "text/csv", file)
            .expect(200);
    String path = INTAKES + "/" + taken.text("id") + "/refused";
    String refused = stage.staff().with("Accept", "text/csv").get(path).expect(200).body();
    assertThat(refused.lines())
        .containsExactly(
            "externalId,source,partnerCode,productCode,quantity,unitPrice,amount,currency,soldAt,"
                + "kind,returns",
            "b1,erp,A,'=P1,many,1.00,,GBP," + DAY + ",,",
            "b2,erp,A,P1,-1,0,,GBP," + DAY + ",,");
    assertThat(stage.staff().with("Accept", "application/x-ndjson").get(path).lines()).hasSize(2);
    String mended = refused.replace("many", "3").replace(",0,", ",0.50,");
    Answer again =
        stage.staff().with("Idempotency-Key", "mended").post(INTAKES, "text/csv", mended);
    assertThat(again.expect(200).text("outcomes/accepted")).isEqualTo("2");
    stage.untilRevenue("A", "3.50");
    assertThat(stage.netSales("product", "=P1")).isEqualTo("3.00");
    stage.other().get(path).expectProblem(404, "not-found");
  }

  @Test
  void saysThatTheSameBytesCameBeforeUnderAnotherSource() {
    String file = Stage.csv("x1,A,P1,1,1.00,GBP," + DAY + ",");
    Answer first = stage.staff().post(INTAKES + "?source=erp", "text/csv", file).expect(200);
    assertThat(first.json().has("sameBytesAs")).isFalse();
    Answer second = stage.staff().post(INTAKES + "?source=shop", "text/csv", file).expect(200);
    assertThat(second.text("sameBytesAs")).isEqualTo(first.text("id"));
    Answer partners =
        stage.partner("A").post(INTAKES + "?source=own", "text/csv", file).expect(200);
    assertThat(partners.json().has("sameBytesAs")).isFalse();
  }

  @Test
  void refusesABrokenRowAndCountsTheOthers() {
    Answer answer =
        csv("k", new String[] {",A,P1", ",A,P1,1,1.00,GBP," + DAY + ",,extra", rows(1)[0]});
    assertThat(answer.expect(200).text("outcomes/accepted")).isEqualTo("1");
    assertThat(answer.text("reasons/line-malformed")).isEqualTo("2");
    assertThat(
            stage
                .staff()
                .get(answer.text("report") + "?outcome=refused")
                .lines()
                .getFirst()
                .at("/reasons/0/cure")
                .asString())
        .isNotBlank();
  }

  @Test
  void refusesLinesOfJsonThatAreTooLongOrNestedOrBrokenAndCountsTheOthers() {
    String good =
        "{\"partnerCode\":\"A\",\"productCode\":\"P1\",\"quantity\":1,\"unitPrice\":1,\"soldAt\":\""
            + DAY
            + "\"}\n";
    String body =
        good
            + "{\"partnerCode\":\""
            + "x".repeat(200_000)
            + "\"}\n"
            + "{\"partnerCode\":{\"a\":[1]}}\n"
            + "[".repeat(5_000)
            + "\n"
            + "{\"colour\":\"red\"}\n"
            + "null\n"
            + good;
    Answer answer =
        stage
            .staff()
            .with("Idempotency-Key", "n")
            .post(INTAKES, "application/x-ndjson", body)
            .expect(200);
    assertThat(answer.text("outcomes/accepted")).isEqualTo("2");
    assertThat(answer.text("reasons/line-too-long")).isEqualTo("1");
    assertThat(answer.text("reasons/line-malformed")).isEqualTo("3");
    assertThat(answer.text("reasons/field-unknown")).isEqualTo("1");
  }

  @Test
  void takesCodesInAnyScriptAndRefusesValuesThatAreTooLong() {
    stage.knows("Ünïcode-商店-متجر", "active", 1);
    String row = ",%s,茶-🍵,1,2.50,GBP," + DAY + ",";
    Answer answer =
        csv("k", new String[] {row.formatted("Ünïcode-商店-متجر"), row.formatted("x".repeat(201))});
    assertThat(answer.expect(200).text("outcomes/accepted")).isEqualTo("1");
    assertThat(answer.text("reasons/value-too-long")).isEqualTo("1");
    stage.untilRevenue("Ünïcode-商店-متجر", "2.50");
    assertThat(stage.staff().get("/api/rollups?dimension=product").text("items/0/key"))
        .isEqualTo("茶-🍵");
  }

  @Test
  void refusesWhatItIsToldWrongAboutAFile() {
    String file = Stage.csv(rows(1));
    Api staff = stage.staff();
    staff
        .post(INTAKES + "?source=" + "x".repeat(201), "text/csv", file)
        .expectFieldError("source", "name");
    staff.post(INTAKES + "?fileHash=abc", "text/csv", file).expectFieldError("fileHash", "pattern");
    staff
        .with("Repr-Digest", "sha-256=:AAAA:")
        .post(INTAKES, "text/csv", file)
        .expectFieldError("Repr-Digest", "bad-digest");
    staff.post(INTAKES, "text/plain", file).expectProblem(415, "unsupported-media-type");
    staff.post(INTAKES, "text/csv", "").expectFieldError("partnerCode", "missing-column");
    staff
        .post(INTAKES, "text/csv", "partnerCode,qty,qty2\n")
        .expectFieldError("qty", "unknown-column")
        .expectFieldError("qty2", "unknown-column")
        .expectFieldError("productCode", "missing-column");
    assertThat(staff.get(INTAKES).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void refusesWrongListsOfIntakesAndVoidingWithoutAReasonOrOnAStaleVersion() {
    String id = csv("k", rows(1)).expect(200).text("id");
    Api staff = stage.staff();
    staff.get(INTAKES + "?limit=0").expectFieldError("limit", "out-of-range");
    staff.get(INTAKES + "?limit=10000").expectFieldError("limit", "out-of-range");
    staff.get(INTAKES + "?cursor=nonsense").expectFieldError("cursor", "bad-cursor");
    staff.get(INTAKES + "?sort=colour").expectFieldError("sort", "unknown-sort");
    staff.get(INTAKES + "?colour=red").expectFieldError("colour", "unknown-parameter");
    staff.get(INTAKES + "?status=lost").expectFieldError("status", "unknown-value");
    staff.get(INTAKES + "/" + id + "/report?outcome=lost").expectFieldError("outcome", "one-of");
    staff.get(INTAKES + "/int_none").expectProblem(404, "not-found");
    stage.other().get(INTAKES + "/" + id + "/report").expectProblem(404, "not-found");
    stage.other().get(INTAKES + "/" + id + "/history").expectProblem(404, "not-found");
    String path = INTAKES + "/" + id + "/void";
    staff.post(path, "application/json", "{\"reason\":\" \"}").expectFieldError("reason", "text");
    staff.post(path, "application/json", "{\"reason\"").expectFieldError("body", "malformed-json");
    staff
        .with("If-Match", "\"99\"")
        .post(path, "application/json", "{\"reason\":\"x\"}")
        .expectProblem(412, "precondition-failed");
    assertThat(staff.get(INTAKES + "/" + id).text("status")).isEqualTo("complete");
    staff.post(path, "application/json", "{\"reason\":\"typed twice\"}").expect(202);
    Stage.until(
        () ->
            staff
                .get(INTAKES + "/" + id + "/history")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .anyMatch(entry -> "typed twice".equals(entry.path("why").asString(""))));
  }

  private Answer csv(String key, String[] rows) {
    return stage.staff().with("Idempotency-Key", key).post(INTAKES, "text/csv", Stage.csv(rows));
  }

  private static String[] rows(int count) {
    String[] rows = new String[count];
    Arrays.fill(rows, ",A,P1,1,1.00,GBP," + DAY + ",");
    return rows;
  }
}
