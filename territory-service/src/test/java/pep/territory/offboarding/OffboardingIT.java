package pep.territory.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

/** A partner holds Texas alone, an outlet in it and a customer; another one comes after it. */
@ServiceTest
class OffboardingIT {

  private static final Map<String, Object> CUSTOMER =
      Map.of("name", "Acme Corp.", "domain", "acme.example");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private String leaving;
  private String next;
  private String grant;
  private String deal;
  private String outlet;

  @BeforeEach
  void aPartnerWithGroundACustomerAndAnOutlet() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps");
    leaving = vendor.activePartner("A");
    next = vendor.activePartner("B");
    staff
        .post(
            "/api/territories",
            Map.of("code", "TX", "name", "Texas", "area", Map.of("subdivisions", List.of("US-TX"))))
        .expect(201);
    grant = staff.post("/api/grants", grantTo("A")).expect(201).text("id");
    deal = vendor.partner(leaving).post("/api/deals", Map.of("customer", CUSTOMER)).text("id");
    outlet = staff.post("/api/outlets", outletOf("A", "ONE", 29.75)).expect(201).text("id");
  }

  @Test
  void aSuccessorIsFreeOnTheGroundTheCustomersAndTheSitesOfAPartnerThatEnded() {
    Tap tap = events.tap("grant.ended.v1", "deal.released.v1", "outlet.closed.v1");
    staff.post("/api/grants", grantTo("B")).expectProblem(409, "grant-conflict");

    vendor.ends("A");

    assertThat(tap.await("grant.ended.v1", grant).data().path("reason").asString())
        .isEqualTo("No sales");
    assertThat(tap.await("deal.released.v1", deal).data().path("partnerId").asString())
        .isEqualTo(leaving);
    tap.await("outlet.closed.v1", outlet);
    staff.post("/api/grants", grantTo("B")).expect(201);
    vendor.partner(next).post("/api/deals", Map.of("customer", CUSTOMER)).expect(201);
    staff.post("/api/outlets", outletOf("B", "TWO", 29.7501)).expect(201);
    assertThat(staff.get("/api/deals/" + deal).text("status")).isEqualTo("released");
    vendor.ends("A");
    Answer left = awaitDone();
    assertThat(left.json().at("/held/grants").asInt()).isZero();
  }

  @Test
  void whatBecomesOfEachThingIsToldBeforeAndChangesNothing() {
    staff
        .post(
            "/api/territories",
            Map.of(
                "code",
                "HOU",
                "name",
                "Houston",
                "parent",
                "TX",
                "area",
                Map.of("postalCodes", List.of(Map.of("within", "US", "codes", List.of("77001"))))))
        .expect(201);
    staff.post("/api/outlets", outletOf("B", "TWO", 29.87)).expect(201);

    Answer told = staff.get("/api/offboarding/A").expect(200);

    assertThat(told.text("grants/0/becomes")).isEqualTo("ended");
    assertThat(told.text("deals/0/becomes")).isEqualTo("released");
    assertThat(told.text("outlets/0/becomes")).isEqualTo("closed");
    assertThat(told.text("outlets/0/candidates/0")).isEqualTo(next);
    assertThat(told.text("successors/0/partnerCode")).isEqualTo("B");
    assertThat(told.json().at("/successors/0/outlets").asInt()).isEqualTo(1);
    assertThat(staff.get("/api/grants/" + grant).text("status")).isEqualTo("issued");
    vendor.partner(leaving).get("/api/offboarding/A").expectProblem(403, "forbidden");
    staff.get("/api/offboarding/Z").expectProblem(404, "not-found");
  }

  @Test
  void aSuccessorTakesOverWhatItIsGivenAndTheRuleCountsForTheRest() {
    Map<String, Object> plan =
        Map.of(
            "noticeDays",
            30,
            "outlets",
            "keep",
            "handovers",
            List.of(Map.of("id", deal, "successor", "B")));
    assertThat(staff.put("/api/offboarding/A", plan).expect(200).text("deals/0/becomes"))
        .isEqualTo("handed_over");
    Tap tap = events.tap("deal.transferred.v1", "deal.released.v1", "outlet.transferred.v1");

    vendor.ends("A");

    assertThat(tap.await("deal.transferred.v1", deal).data().path("partnerId").asString())
        .isEqualTo(next);
    assertThat(awaitDone().json().at("/held/outlets").asInt()).isEqualTo(1);
    Answer ending = staff.get("/api/grants/" + grant).expect(200);
    assertThat(ending.text("status")).isEqualTo("issued");
    assertThat(ending.json().path("ending").asBoolean()).isTrue();
    assertThat(ending.text("until")).isEqualTo(today().plusDays(30).toString());
    assertThat(vendor.partner(next).get("/api/deals/" + deal).expect(200).text("status"))
        .isEqualTo("registered");
    assertThat(staff.get("/api/deals/" + deal + "/explain").json().path("replayed").asBoolean())
        .isTrue();

    staff.put("/api/offboarding/A", Map.of("successor", "B")).expect(200);
    tap.await("outlet.transferred.v1", outlet);
    assertThat(awaitDone().json().path("held").toString()).doesNotContain("1");
    assertThat(vendor.partner(next).get("/api/grants?status=issued").json().at("/items/0/kind"))
        .hasToString("\"exclusive\"");
  }

  @Test
  void theOneThatADuplicateIsMergedIntoTakesOverAllThatTheDuplicateHeld() {
    Tap tap = events.tap("grant.ended.v1", "deal.transferred.v1", "outlet.transferred.v1");

    vendor.merges("A", next);

    tap.await("grant.ended.v1", grant);
    assertThat(tap.await("deal.transferred.v1", deal).data().path("partnerId").asString())
        .isEqualTo(next);
    tap.await("outlet.transferred.v1", outlet);
    assertThat(awaitDone().json().path("held").toString()).doesNotContain("1");
    assertThat(vendor.partner(next).get("/api/grants?status=issued").json().at("/items/0/kind"))
        .hasToString("\"exclusive\"");
  }

  @Test
  void afterANoticeTheGroundIsFreeFromThatDayOnAndNotBefore() {
    LocalDate end = today().plusDays(10);
    staff
        .post("/api/grants/" + grant + "/end", Map.of("reason", "moves", "until", end.toString()))
        .expect(200);
    Map<String, Object> next = grantTo("B");
    next.put("from", end.minusDays(1).toString());
    staff.post("/api/grants", next).expectProblem(409, "grant-conflict");
    next.put("from", end.toString());
    String after = staff.post("/api/grants", next).expect(201).text("id");
    for (String id : List.of(grant, after)) {
      Answer explained = staff.get("/api/grants/" + id + "/explain").expect(200);
      assertThat(explained.json().path("replayed").asBoolean()).isTrue();
    }
  }

  @Test
  void ofASuspendedPartnerNothingEndsAndItIsSaid() {
    assertThat(staff.get("/api/offboarding").expect(200).json().path("items")).isEmpty();

    vendor.partner("A", 2, "suspended");

    Answer dormant = staff.get("/api/offboarding").expect(200);
    assertThat(dormant.text("items/0/partnerId")).isEqualTo(leaving);
    assertThat(dormant.text("items/0/status")).isEqualTo("suspended");
    assertThat(dormant.json().at("/items/0/held").toString())
        .contains("\"grants\":1", "\"deals\":1", "\"outlets\":1");
    assertThat(staff.get("/api/grants/" + grant).text("status")).isEqualTo("issued");
  }

  @Test
  void groundAndCustomersAreHandedOverByHandToo() {
    Map<String, String> toB = Map.of("partner", "B", "reason", "A moves on");
    Answer granted = staff.post("/api/grants/" + grant + "/transfer", toB).expect(200);
    assertThat(granted.text("partnerCode")).isEqualTo("B");
    assertThat(granted.text("kind")).isEqualTo("exclusive");
    assertThat(staff.get("/api/grants/" + grant).text("status")).isEqualTo("ended");
    staff.post("/api/grants/" + grant + "/transfer", toB).expectProblem(409, "grant-not-issued");

    String transfer = "/api/deals/" + deal + "/transfer";
    assertThat(staff.post(transfer, toB).expect(200).text("partnerId")).isEqualTo(next);
    staff.post(transfer, toB).expect(200);
    vendor.partner(leaving).get("/api/deals/" + deal).expectProblem(404, "not-found");
    vendor
        .partner(leaving)
        .post("/api/deals", Map.of("customer", CUSTOMER))
        .expectProblem(409, "deal-conflict");
    vendor.partner("C", 1, "suspended");
    staff
        .post(transfer, Map.of("partner", "C", "reason", "x"))
        .expectProblem(409, "partner-not-active");
  }

  @Test
  void refusesASuccessorThatIsNoneAndThingsOfOthers() {
    vendor.partner("C", 1, "ended");
    String place = "/api/offboarding/A";
    staff.put(place, Map.of("successor", "A")).expectFieldError("successor", "own-successor");
    staff.put(place, Map.of("successor", "Z")).expectFieldError("successor", "unknown-partner");
    staff.put(place, Map.of("successor", "C")).expectProblem(409, "partner-not-active");
    String foreign = staff.post("/api/outlets", outletOf("B", "FAR", 40)).expect(201).text("id");
    staff
        .put(place, Map.of("handovers", List.of(Map.of("id", foreign, "successor", "B"))))
        .expectFieldError("handovers[0].id", "not-held");
  }

  private Answer awaitDone() {
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(staff.get("/api/offboarding/A").expect(200).text("status"))
                    .isEqualTo("done"));
    return staff.get("/api/offboarding/A");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  private static Map<String, Object> grantTo(String partner) {
    return new HashMap<>(
        Map.of(
            "territory", "TX",
            "partner", partner,
            "productLine", "pumps",
            "kind", "exclusive",
            "from", "2026-01-01"));
  }

  private static Map<String, Object> outletOf(String partner, String code, double latitude) {
    return Map.of(
        "code",
        code,
        "name",
        "Shop " + code,
        "partner",
        partner,
        "address",
        Map.of("country", "US"),
        "latitude",
        latitude,
        "longitude",
        -95.8,
        "protectedRadius",
        Map.of("value", 5, "unit", "mi"));
  }
}
