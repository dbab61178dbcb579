package pep.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.EventContracts;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PerformanceJourneyIT {

  private static final String INTAKES = "/api/sales/intakes";
  private static final int PARTNERS = 12;

  @Autowired Api api;
  @Autowired Events events;

  private final Random random = new Random(20261124);
  private final Map<String, BigDecimal> net = new TreeMap<>();
  private Stage stage;

  @BeforeEach
  void aVendorWithPartners() {
    stage = new Stage(api, events);
    for (int i = 0; i < PARTNERS; i++) {
      stage.tells("P" + i, "active", 1);
    }
    Stage.until(
        () -> stage.staff().get("/api/overview").json().path("partners").asInt() == PARTNERS);
  }

  @Test
  void agreesToTheCentWithWhatTheFilesAddUpTo() {
    List<String> rows = rows(2_400);
    for (int part = 0; part < 3; part++) {
      String[] some = rows.subList(part * 800, part * 800 + 800).toArray(String[]::new);
      stage
          .staff()
          .with("Idempotency-Key", "part" + part)
          .post(INTAKES, "text/csv", Stage.csv(some))
          .expect(200);
    }
    BigDecimal total = net.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Stage.until(() -> overview().at("/freshness/batchesWaiting").asInt() == 0);
    JsonNode overview = overview();
    assertThat(overview.at("/net/amount").asString()).isEqualTo(total.toPlainString());
    assertThat(overview.path("lines").asInt()).isEqualTo(2_400);
    for (Map.Entry<String, BigDecimal> partner : net.entrySet()) {
      assertThat(stage.scorecard(partner.getKey()).at("/figures/revenue12m/amount").asString())
          .isEqualTo(partner.getValue().toPlainString());
    }
    assertThat(sumOf("partner")).isEqualByComparingTo(total);
    assertThat(sumOf("product")).isEqualByComparingTo(total);
    assertThat(sumOf("country")).isEqualByComparingTo(total);
    assertThat(sumOf("territory")).isEqualByComparingTo(total);
    JsonNode concentration =
        stage.staff().get("/api/concentration").expect(200).json().path("concentration");
    assertThat(concentration.path("topPartners").asInt()).isEqualTo(3);
    assertThat(concentration.path("topShare").decimalValue()).isEqualByComparingTo(topShare(3));
    List<String> falling =
        net.values().stream()
            .sorted(Comparator.reverseOrder())
            .map(BigDecimal::toPlainString)
            .toList();
    Stage.until(() -> listedRevenue().equals(falling));
    assertThat(stage.staff().get("/api/scorecards?sold=false").expect(200).json().path("items"))
        .isEmpty();
    assertThat(found("PÁRTNER p1 ")).containsOnlyOnce(stage.partnerId("P1"));
    assertThat(found("nobody")).isEmpty();
  }

  private List<String> found(String words) {
    return stage
        .staff()
        .get("/api/scorecards?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .expect(200)
        .json()
        .path("items")
        .findValuesAsString("partnerId");
  }

  /** What every partner of the channel sold, the most first, over several pages. */
  private List<String> listedRevenue() {
    List<String> revenue = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          stage.staff().get("/api/scorecards?sort=-revenue12m&limit=5" + cursor).expect(200).json();
      for (JsonNode item : page.path("items")) {
        revenue.add(item.at("/figures/revenue12m/amount").asString());
      }
      cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
    } while (!cursor.isEmpty());
    return revenue;
  }

  @Test
  void diagnosesAndTellsIt() {
    Tap tap = events.tap("diagnosis.changed.v1");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < PARTNERS; i++) {
      for (int month = 0; month <= i % 10; month++) {
        rows.add(row("P" + i, "P1", "1", "100.00", Stage.daysAgo(330 - 30 * month)));
      }
    }
    stage
        .staff()
        .with("Idempotency-Key", "d")
        .post(INTAKES, "text/csv", Stage.csv(rows.toArray(String[]::new)))
        .expect(200);
    stage.untilRevenue("P9", "1000.00");
    String path = "/api/diagnoses/" + stage.partnerId("P0");
    Stage.until(() -> stage.staff().get(path).json().path("members").asInt() == PARTNERS);
    Answer answer = stage.staff().get(path).expect(200);
    assertThat(answer.text("soldPerMonth/currency")).isEqualTo("GBP");
    assertThat(answer.text("expectedPerMonth/currency")).isEqualTo("GBP");
    assertThat(stage.staff().get(path + "/explain").expect(200).json().at("/diagnosis/examined"))
        .isNotEmpty();
    stage.partner("P3").get(path).expectProblem(404, "not-found");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> tap.heard().stream().anyMatch(this::isOwn));
    Envelope told = tap.await(this::isOwn);
    EventContracts.assertFitsSchema("diagnosis.changed.v1", told.data().toString());
  }

  @Test
  void refusesWhatCannotBeAsked() {
    Api staff = stage.staff();
    staff
        .get("/api/concentration?from=2026-05&until=2026-01")
        .expectFieldError("until", "range-turned-round");
    staff
        .get("/api/concentration?from=May&until=x&measure=luck")
        .expectFieldError("from", "pattern")
        .expectFieldError("until", "pattern")
        .expectFieldError("measure", "one-of");
    staff.get("/api/rollups?limit=0").expectFieldError("limit", "out-of-range");
    staff.get("/api/tiers?limit=10000").expectFieldError("limit", "out-of-range");
    staff.get("/api/tiers?cursor=x").expectFieldError("cursor", "bad-cursor");
    staff.get("/api/rollups?sort=luck").expectFieldError("sort", "unknown-sort");
    staff.get("/api/rollups?dimension=colour").expectFieldError("dimension", "unknown-value");
    staff
        .get("/api/rollups?from=2026-05&until=2026-01")
        .expectFieldError("until", "range-turned-round");
    staff.get("/api/rollups?month=May").expectFieldError("month", "bad-month");
    staff.get("/api/scorecards/par_nobody").expectProblem(404, "not-found");
    stage.other().get("/api/scorecards/" + stage.partnerId("P1")).expectProblem(404, "not-found");
    stage.partner("P1").get("/api/overview").expectProblem(403, "forbidden");
    stage.partner("P1").get("/api/concentration").expectProblem(403, "forbidden");
    stage.partner("P1").get("/api/scorecards").expectProblem(403, "forbidden");
    api.vendor(stage.vendorId(), "catalog:read")
        .get("/api/overview")
        .expectProblem(403, "forbidden");
  }

  @Test
  void showsAPartnerOnlyItsOwnRollups() {
    stage
        .staff()
        .with("Idempotency-Key", "own")
        .post(
            INTAKES,
            "text/csv",
            Stage.csv(
                row("P1", "X", "1", "5.00", Stage.daysAgo(20)),
                row("P2", "X", "1", "7.00", Stage.daysAgo(20))))
        .expect(200);
    stage.untilRevenue("P2", "7.00");
    JsonNode own = stage.partner("P1").get("/api/rollups").expect(200).json().path("items");
    assertThat(own).hasSize(1);
    assertThat(own.path(0).at("/net/amount").asString()).isEqualTo("5.00");
  }

  private boolean isOwn(Envelope each) {
    return each.vendorid().equals(stage.vendorId());
  }

  private JsonNode overview() {
    return stage.staff().get("/api/overview").expect(200).json();
  }

  private BigDecimal sumOf(String dimension) {
    BigDecimal sum = BigDecimal.ZERO;
    String cursor = "";
    do {
      JsonNode page =
          stage
              .staff()
              .get("/api/rollups?limit=50&dimension=" + dimension + cursor)
              .expect(200)
              .json();
      for (JsonNode item : page.path("items")) {
        sum = sum.add(new BigDecimal(item.at("/net/amount").asString()));
      }
      cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
    } while (!cursor.isEmpty());
    return sum;
  }

  private BigDecimal topShare(int top) {
    List<BigDecimal> falling =
        net.values().stream()
            .map(v -> v.max(BigDecimal.ZERO))
            .sorted(Comparator.reverseOrder())
            .toList();
    BigDecimal all = falling.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal most = falling.stream().limit(top).reduce(BigDecimal.ZERO, BigDecimal::add);
    return most.divide(all, 6, RoundingMode.HALF_UP);
  }

  private List<String> rows(int count) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String partner = "P" + random.nextInt(PARTNERS);
      int quantity = random.nextInt(8) == 0 ? -random.nextInt(1, 5) : random.nextInt(1, 20);
      BigDecimal price = BigDecimal.valueOf(random.nextInt(10, 90_000), 3);
      rows.add(
          row(
              partner,
              "X" + random.nextInt(30),
              "" + quantity,
              price.toPlainString(),
              Stage.daysAgo(random.nextInt(1, 330))));
      BigDecimal amount =
          price.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.HALF_UP);
      net.merge(partner, amount, BigDecimal::add);
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  private static String row(
      String partner, String product, String quantity, String price, String day) {
    return String.join(",", "", partner, product, quantity, price, "GBP", day, "");
  }
}
