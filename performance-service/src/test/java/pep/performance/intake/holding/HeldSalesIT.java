package pep.performance.intake.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.salesalias.SalesAliases;
import pep.platform.background.Background;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

@ServiceTest
class HeldSalesIT {

  private static final String INTAKES = "/api/sales/intakes";
  private static final String HELD = "/api/sales/held";
  private static final String ROW = ",%s,P1,1,2.00,GBP," + Stage.daysAgo(20) + ",";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired HeldSales held;
  @Autowired HeldSalesWatch watch;
  @Autowired SaleBatches batches;
  @Autowired Background background;
  @Autowired SalesAliases aliases;

  private Stage stage;

  @BeforeEach
  void aVendor() {
    stage = new Stage(api, events);
  }

  @Test
  void countsHeldLinesOnceWhenTheirPartnerBecomesActive() {
    Answer taken = send("k1", Stage.csv(row("A"), row("A"), row("B")));
    assertThat(taken.expect(200).json().at("/outcomes/held").asInt()).isEqualTo(3);
    stage.knows("A", "in_review", 1);
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isZero();
    stage.tells("A", "active", 2);
    stage.untilRevenue("A", "4.00");
    stage.tells("A", "active", 2);
    String path = INTAKES + "/" + taken.text("id");
    Stage.until(() -> stage.staff().get(path).json().at("/outcomes/accepted").asInt() == 2);
    assertThat(stage.staff().get(path).json().at("/outcomes/held").asInt()).isEqualTo(1);
    assertThat(stage.staff().get(path).json().at("/reasons/partner-unknown").asInt()).isEqualTo(1);
    assertThat(stage.staff().get(path + "/report?outcome=accepted").lines())
        .hasSize(2)
        .allMatch(row -> row.path("held").asBoolean(false));
    assertThat(stage.scorecard("A").at("/figures/revenue12m/amount").asString()).isEqualTo("4.00");
  }

  @Test
  void losesNoLineWhileItsPartnerAppears() throws Exception {
    int partners = 12;
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < partners; i++) {
        String code = "P" + i;
        running.add(senders.submit(() -> stage.tells(code, "active", 1)));
        running.add(
            senders.submit(() -> send("k" + code, Stage.csv(row(code), row(code), row(code)))));
      }
    }
    for (Future<?> each : running) {
      each.get();
    }
    for (int i = 0; i < partners; i++) {
      stage.untilRevenue("P" + i, "6.00");
    }
  }

  @Test
  void releasesOnceHoweverManyTryAtOnce() throws Exception {
    send("k1", Stage.csv(row("A"), row("A"))).expect(200);
    stage.tells("A", "active", 1);
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService releasers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        running.add(
            releasers.submit(
                () -> held.releaseAll(new Tenant(stage.vendorId()), Cause.ofClock("test"))));
      }
    }
    for (Future<?> each : running) {
      each.get();
    }
    stage.untilRevenue("A", "4.00");
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isEqualTo(2);
  }

  @Test
  void findsAtStartTheHeldLinesOfAPartnerThatAppearedBeforeAKill() {
    send("k1", Stage.csv(row("A"), row("A"))).expect(200);
    watch.stop();
    try {
      stage.knows("A", "active", 1);
      assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isZero();
      HeldSalesWatch next = new HeldSalesWatch(held, batches, aliases, background);
      next.start();
      stage.untilRevenue("A", "4.00");
      next.stop();
    } finally {
      watch.start();
    }
  }

  @Test
  void countsWhatAPartnerSoldBeforeItWentOutOfBusiness() {
    Instant end = Instant.now().minus(10, ChronoUnit.DAYS);
    stage.knowsEnded("A", "ended", end);
    Answer taken = send("k1", Stage.csv(row("A"), on(5, "A"), back(20, "A"), back(5, "A")));
    assertThat(taken.expect(200).text("outcomes/accepted")).isEqualTo("2");
    assertThat(taken.text("outcomes/held")).isEqualTo("2");
    Stage.until(() -> stage.scorecard("A").at("/figures/lines").asInt() == 2);
    stage.tells("A", "active", 2);
    Stage.until(() -> stage.scorecard("A").at("/figures/lines").asInt() == 4);
  }

  @Test
  void releasesOfAPartnerThatAppearsAfterItsEndWhatItSoldBefore() {
    Answer taken = send("k1", Stage.csv(row("A"), on(5, "A")));
    assertThat(taken.expect(200).text("outcomes/held")).isEqualTo("2");
    stage.knowsEnded("A", "suspended", Instant.now().minus(10, ChronoUnit.DAYS));
    stage.untilRevenue("A", "2.00");
    String path = INTAKES + "/" + taken.text("id");
    Stage.until(() -> "1".equals(stage.staff().get(path).text("outcomes/held")));
    assertThat(stage.staff().get(path + "/report?outcome=held").lines()).hasSize(1);
    stage.tells("A", "active", 2);
    stage.untilRevenue("A", "4.00");
  }

  @Test
  void givesUpHeldLinesOfAVoidedIntake() {
    Answer taken = send("k1", Stage.csv(row("A")));
    String path = INTAKES + "/" + taken.expect(200).text("id");
    stage.staff().post(path + "/void", Map.of("reason", "test")).expect(202);
    Stage.until(() -> "voided".equals(stage.staff().get(path).text("status")));
    stage.knows("A", "active", 1);
    send("k2", Stage.csv(row("A"))).expect(200);
    stage.untilRevenue("A", "2.00");
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isEqualTo(1);
  }

  @Test
  void listsHeldLinesOfAllFilesAndDiscardsThemWithAReason() {
    String first = send("k1", Stage.csv("x1" + row("A"), row("B"))).expect(200).text("id");
    String second = send("k2", Stage.csv("x2" + row("A"))).expect(200).text("id");
    assertThat(stage.staff().get(HELD).expect(200).lines()).hasSize(3);
    assertThat(stage.staff().get(HELD + "?partnerCode=A").lines())
        .extracting(line -> line.path("intakeId").asString())
        .containsExactlyInAnyOrder(first, second);
    assertThat(stage.staff().get(HELD + "?reason=partner-not-active").lines()).isEmpty();
    assertThat(stage.staff().get(HELD + "?intakeId=" + second).lines()).hasSize(1);
    Map<String, Object> body =
        Map.of("reason", "closed shop", "select", Map.of("lines", List.of(place(first, 1))));
    assertThat(stage.staff().post(HELD + "/discard?dryRun=true", body).text("discarded"))
        .isEqualTo("1");
    assertThat(stage.staff().post(HELD + "/discard", body).expect(200).text("discarded"))
        .isEqualTo("1");
    assertThat(stage.staff().post(HELD + "/discard", body).text("discarded")).isEqualTo("0");
    Answer after = stage.staff().get(INTAKES + "/" + first).expect(200);
    assertThat(after.text("outcomes/discarded")).isEqualTo("1");
    assertThat(after.text("outcomes/held")).isEqualTo("1");
    assertThat(stage.staff().get(after.text("report") + "?outcome=discarded").lines())
        .extracting(line -> line.path("discarded").asString())
        .containsExactly("closed shop");
    assertThat(stage.other().get(HELD).lines()).isEmpty();
    stage.knows("A", "active", 1);
    stage.untilRevenue("A", "2.00");
    send("k3", Stage.csv("x1" + row("A"))).expect(200);
    stage.untilRevenue("A", "4.00");
  }

  @Test
  void triesHeldLinesAgainAndSaysWhyTheyAreHeldAllTheSame() {
    String intake = send("k1", Stage.csv(row("A"), row("B"))).expect(200).text("id");
    Map<String, Object> body = Map.of("select", Map.of("intakeId", intake));
    Answer before = stage.staff().post(HELD + "/release", body).expect(200);
    assertThat(before.text("released")).isEqualTo("0");
    assertThat(before.text("still/1/reasons/0/code")).isEqualTo("partner-unknown");
    watch.stop();
    try {
      stage.knows("A", "active", 1);
      stage.knows("B", "in_review", 1);
      Answer dry = stage.staff().post(HELD + "/release?dryRun=true", body).expect(200);
      assertThat(List.of(dry.text("released"), dry.text("held"))).containsExactly("1", "1");
      assertThat(stage.staff().get(HELD).lines()).hasSize(2);
      Answer now = stage.staff().post(HELD + "/release", body).expect(200);
      assertThat(List.of(now.text("released"), now.text("held"))).containsExactly("1", "1");
      assertThat(now.text("still/0/reasons/0/code")).isEqualTo("partner-not-active");
      assertThat(stage.staff().post(HELD + "/release", body).text("released")).isEqualTo("0");
      stage.untilRevenue("A", "2.00");
    } finally {
      watch.start();
    }
    stage
        .staff()
        .post(HELD + "/release", Map.of("select", Map.of()))
        .expectFieldError("select.lines", "nothing-selected");
    String theirs = "{\"select\": {\"intakeId\": \"%s\"}}".formatted(intake);
    assertThat(stage.others().post(HELD + "/release", "application/json", theirs).text("held"))
        .isEqualTo("0");
  }

  @Test
  void mapsHeldLinesToThePartnerThatIsMeant() {
    stage.knows("REAL", "active", 1);
    String csv = Stage.csv("m1" + row("TYPO"), "m2" + row("TYPO"), "m3" + row("ELSE"));
    String intake = send("k1", csv).expect(200).text("id");
    Map<String, Object> body =
        Map.of(
            "reason", "misspelt",
            "select", Map.of("partnerCode", "TYPO"),
            "toPartnerCode", "REAL");
    assertThat(stage.staff().post(HELD + "/map?dryRun=true", body).text("released")).isEqualTo("2");
    assertThat(stage.staff().get(HELD).lines()).hasSize(3);
    assertThat(stage.staff().post(HELD + "/map", body).expect(200).text("released")).isEqualTo("2");
    assertThat(stage.staff().post(HELD + "/map", body).text("released")).isEqualTo("0");
    stage.untilRevenue("REAL", "4.00");
    assertThat(send("k2", csv).expect(200).text("outcomes/duplicate")).isEqualTo("3");
    String back = Stage.csv(",REAL,P1,-1,2.00,GBP," + Stage.daysAgo(5) + ",m1");
    assertThat(send("k3", back).expect(200).text("outcomes/accepted")).isEqualTo("1");
    stage.untilRevenue("REAL", "2.00");
    stage.staff().post(INTAKES + "/" + intake + "/void", Map.of("reason", "test")).expect(202);
    Stage.until(() -> "-2.00".equals(stage.revenue("REAL")));
    stage
        .staff()
        .post(
            HELD + "/map",
            Map.of("reason", "r", "select", Map.of("partnerCode", "X"), "toPartnerCode", "NONE"))
        .expectFieldError("toPartnerCode", "unknown-partner");
  }

  private static Map<String, Object> place(String intakeId, int line) {
    return Map.of("intakeId", intakeId, "line", line);
  }

  private Answer send(String key, String csv) {
    return stage.staff().with("Idempotency-Key", key).post(INTAKES, "text/csv", csv);
  }

  private static String on(int daysAgo, String code) {
    return ",%s,P1,1,2.00,GBP,%s,".formatted(code, Stage.daysAgo(daysAgo));
  }

  private static String back(int daysAgo, String code) {
    return ",%s,P1,-1,2.00,GBP,%s,".formatted(code, Stage.daysAgo(daysAgo));
  }

  private static String row(String code) {
    return ROW.formatted(code);
  }
}
