package pep.territory.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.SettableTime;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(SettableTime.class)
class GrantQuotaIT {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired SettableTime.SettableClock clock;

  private TestVendor vendor;
  private Api staff;
  private String partner;
  private String grant;
  private LocalDate from;

  @BeforeEach
  void aMonthlyQuotaOfATenthOfAThousand() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps");
    partner = vendor.activePartner("A");
    vendor.activePartner("B");
    Map<String, Object> area = Map.of("subdivisions", List.of("US-TX"));
    staff.post("/api/territories", Map.of("code", "TX", "name", "Texas", "area", area)).expect(201);
    grant = staff.post("/api/grants", grant("A", "exclusive", quota())).expect(201).text("id");
    from = LocalDate.parse(standing().at("/period/from").asString());
    assertThat(from.getDayOfMonth()).isEqualTo(1);
  }

  @Test
  void warnsAndTakesTheExclusivityAwayByTheClockWithTheFigures() {
    Tap tap = events.tap("grant.quota.behind.v1", "grant.exclusivity.lost.v1", "grant.issued.v1");
    sells("s1", "40", "sale");
    Awaitility.await().untilAsserted(() -> assertThat(sold()).isEqualTo("40.00"));
    forwardTo(from.plusDays(16));
    JsonNode behind = tap.await("grant.quota.behind.v1", grant).data();
    assertThat(behind.at("/soldAmount/amount").asString()).isEqualTo("40.00");
    assertThat(behind.path("judgedOn").asString())
        .isEqualTo(from.plusMonths(1).plusDays(5).toString());

    forwardTo(from.plusMonths(1).plusDays(5));
    JsonNode lost = tap.await("grant.exclusivity.lost.v1", grant).data();
    assertThat(lost.at("/amount/amount").asString()).isEqualTo("100.00");
    String next = lost.path("nextGrantId").asString();
    tap.await("grant.issued.v1", next);
    assertThat(staff.get("/api/grants/" + grant).text("status")).isEqualTo("ended");
    Answer open = staff.get("/api/grants/" + next);
    assertThat(open.text("kind")).isEqualTo("open");
    assertThat(open.text("status")).isEqualTo("issued");
    assertThat(staff.get("/api/grants/" + next + "/explain").json().path("replayed").asBoolean())
        .isTrue();
    Map<String, Object> other = grant("B", "open", null);
    other.put("from", LocalDate.ofInstant(clock.instant(), LONDON).toString());
    staff.post("/api/grants", other).expect(201);
  }

  @Test
  void countsWhatIsSoldBelowItsLineAndStandsForThatAlone() {
    sellsOf("s1", "pumps/large", "60");
    sellsOf("s2", "pumps", "20");
    sellsOf("s3", "pumps-used", "5");
    sellsOf("s4", "pumps/small", "10");
    Awaitility.await().untilAsserted(() -> assertThat(sold()).isEqualTo("90.00"));
    vendor.productLines("pumps/large");
    Map<String, Object> area = Map.of("subdivisions", List.of("US-NY"));
    staff.post("/api/territories", Map.of("code", "NY", "name", "NY", "area", area)).expect(201);
    Map<String, Object> below = grant("A", "exclusive", quota());
    below.put("territory", "NY");
    below.put("productLine", "pumps/large");
    staff.post("/api/grants", below).expectProblem(409, "quota-not-possible");
  }

  @Test
  void countsAReversalAndALateSaleBeforeTheClockAndAFactTwiceOnce() {
    sells("s1", "100", "sale");
    sells("s2", "-30", "reversal");
    var late = sells("s3", "30", "sale");
    events.publish(late);
    Awaitility.await().untilAsserted(() -> assertThat(sold()).isEqualTo("100.00"));
    forwardTo(from.plusMonths(1).plusDays(5));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(standing().at("/period/from").asString())
                    .isEqualTo(from.plusMonths(1).toString()));
    assertThat(staff.get("/api/grants/" + grant).text("status")).isEqualTo("issued");
  }

  @Test
  void theVendorMayWaiveAPeriodWithAReason() {
    String path = "/api/grants/" + grant + "/quota/waive";
    staff
        .post(path, Map.of("from", from.plusDays(1).toString(), "reason", "flood"))
        .expectProblem(409, "no-quota-period");
    staff.post(path, Map.of("from", from.toString())).expectFieldError("reason", "not-null");
    staff.post(path, Map.of("from", from.toString(), "reason", "flood")).expect(200);
    vendor
        .partner(partner)
        .post(path, Map.of("from", from.toString(), "reason", "mine"))
        .expect(403);
    forwardTo(from.plusMonths(1).plusDays(5));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(standing().at("/period/from").asString())
                    .isEqualTo(from.plusMonths(1).toString()));
    assertThat(staff.get("/api/grants/" + grant).text("kind")).isEqualTo("exclusive");
  }

  @Test
  void aQuotaIsOfAnExclusiveGrantAndOfOneForEachLine() {
    staff
        .post("/api/grants", grant("B", "open", quota()))
        .expectFieldError("quota", "quota-and-kind");
    Map<String, Object> both = quota();
    both.put("units", 5);
    String path = "/api/grants/" + grant + "/quota";
    staff.put(path, both).expectFieldError("amount", "one-of");
    Map<String, Object> foreign = quota();
    foreign.put("amount", Map.of("amount", "5.00", "currency", "USD"));
    staff.put(path, foreign).expectFieldError("amount", "foreign-currency");
    Map<String, Object> area = Map.of("subdivisions", List.of("US-NY"));
    staff.post("/api/territories", Map.of("code", "NY", "name", "NY", "area", area)).expect(201);
    Map<String, Object> second = grant("A", "exclusive", quota());
    second.put("territory", "NY");
    staff.post("/api/grants", second).expectProblem(409, "quota-not-possible");
    staff.post(path + "/end", Map.of("reason", "agreed")).expect(200);
    assertThat(standing().path("terms").isMissingNode()).isTrue();
    staff.post("/api/grants", second).expect(201);
    second.put("productLine", "*");
    staff.post("/api/grants", second).expectFieldError("quota", "quota-and-all-lines");
    second.remove("quota");
    String every = staff.post("/api/grants", second).expect(201).text("id");
    staff.put("/api/grants/" + every + "/quota", quota()).expectProblem(409, "quota-not-possible");
  }

  private pep.platform.events.Envelope sells(String id, String amount, String kind) {
    return sells(id, "pumps", amount, kind);
  }

  private void sellsOf(String id, String productLine, String amount) {
    sells(id, productLine, amount, "sale");
  }

  private pep.platform.events.Envelope sells(
      String id, String productLine, String amount, String kind) {
    Map<String, Object> line = new HashMap<>();
    line.put("id", vendor.tenant().vendorId() + id);
    line.put("partnerId", partner);
    line.put("partnerCode", "A");
    line.put("productCode", "P-pumps");
    line.put("productLine", productLine);
    line.put("quantity", "1");
    line.put("amount", Map.of("amount", amount, "currency", "GBP"));
    line.put("soldAt", from.plusDays(2).atStartOfDay(LONDON).toInstant().toString());
    line.put("kind", kind);
    return events.publish(
        "sales.recorded.v1",
        vendor.tenant().vendorId(),
        "int_" + id,
        1,
        Map.of("currency", "GBP", "lines", List.of(line)));
  }

  private void forwardTo(LocalDate day) {
    Instant then = day.atStartOfDay(LONDON).toInstant().plusSeconds(60);
    Duration ahead = Duration.between(clock.instant(), then);
    if (ahead.isPositive()) {
      clock.forward(ahead);
    }
  }

  private JsonNode standing() {
    return staff.get("/api/grants/" + grant + "/quota").expect(200).json();
  }

  private String sold() {
    return standing().at("/period/soldAmount/amount").asString();
  }

  private static Map<String, Object> quota() {
    return new HashMap<>(
        Map.of(
            "amount",
            Map.of("amount", "100.00", "currency", "GBP"),
            "per",
            "month",
            "graceDays",
            5));
  }

  private static Map<String, Object> grant(
      String partner, String kind, @org.jspecify.annotations.Nullable Map<String, Object> quota) {
    Map<String, Object> grant =
        new HashMap<>(
            Map.of(
                "territory",
                "TX",
                "partner",
                partner,
                "productLine",
                "pumps",
                "kind",
                kind,
                "from",
                "2026-01-01"));
    if (quota != null) {
      grant.put("quota", quota);
    }
    return grant;
  }
}
