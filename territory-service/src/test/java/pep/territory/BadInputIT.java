package pep.territory;

import static org.assertj.core.api.Assertions.assertThat;

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
import pep.territory.roster.Roster;

/** What a hurried or hostile caller sends: named, with a cure, and nothing half done. */
@ServiceTest
class BadInputIT {

  private static final String CSV = "text/csv";
  private static final String HEADER =
      "code,name,partner,country,latitude,longitude,radius,radiusUnit\n";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    vendor.productLines("pumps");
    vendor.activePartner("A");
    staff = vendor.staff();
  }

  @Test
  void refusesJsonThatBreaksOffOrHasAnUnknownFieldOrAWrongType() {
    staff
        .post("/api/grants", "application/json", "{\"territory\": \"T\", ")
        .expectFieldError("body", "malformed-json");
    Map<String, Object> territory = territory("T");
    territory.put("colour", "red");
    staff.post("/api/territories", territory).expectFieldError("colour", "unknown-field");
    Map<String, Object> grant = grant("T");
    grant.put("kind", "total");
    assertThat(staff.post("/api/grants", grant).expectFieldError("kind", "wrong-format").body())
        .containsIgnoringCase("exclusive");
    grant.put("kind", "open");
    grant.put("from", "next week");
    staff.post("/api/grants", grant).expectFieldError("from", "wrong-format");
    assertThat(staff.get("/api/territories").json().path("items")).isEmpty();
  }

  @Test
  void refusesAFileWithAWrongHeaderAsAWholeAndABrokenRowAlone() {
    Answer wrongHeader =
        staff
            .post("/api/outlets/import", CSV, HEADER.replace("name", "title") + "O,x,A,US,1,1,1,mi")
            .expectFieldError("title", "unknown-column");
    assertThat(wrongHeader.body()).contains("radiusUnit");
    assertThat(staff.get("/api/outlets").json().path("items")).isEmpty();

    Answer report =
        staff
            .post(
                "/api/outlets/import",
                CSV,
                HEADER
                    + "O1,One,A,US,10,10,5,mi\n"
                    + "O2,Two,A,ZZ,20,20,-5,mi\n"
                    + "O3,,A,US,here,30,5,mi\n"
                    + "O4,Four,A,US,40,40,5,mi\n")
            .expect(200);
    assertThat(report.lines().get(1).path("errors").valueStream().map(e -> e.path("field")))
        .extracting(field -> field.asString())
        .containsExactlyInAnyOrder("country", "radius");
    assertThat(report.lines().get(2).path("code").asString()).isEqualTo("invalid-input");
    assertThat(report.lines().getLast().at("/summary/outcomes/created").asInt()).isEqualTo(2);
    assertThat(report.lines().getLast().at("/summary/outcomes/refused").asInt()).isEqualTo(2);
  }

  @Test
  void keepsNamesInEveryScript() {
    for (String name :
        List.of("Île-de-France", "東京都", "القاهرة", "Ђердап", "தமிழ்", "e\u0301te\u0301", "🗺️")) {
      Map<String, Object> territory = territory("T-" + Integer.toHexString(name.hashCode()));
      territory.put("name", name);
      String id = staff.post("/api/territories", territory).expect(201).text("id");
      assertThat(staff.get("/api/territories/" + id).text("name")).isEqualTo(name);
    }
  }

  @Test
  void refusesListsAskedForInAWrongWay() {
    staff
        .get("/api/grants?limit=0&sort=colour&kind=total&colour=red")
        .expectFieldError("limit", "out-of-range")
        .expectFieldError("sort", "unknown-sort")
        .expectFieldError("colour", "unknown-parameter");
    staff.get("/api/grants?kind=total").expectFieldError("kind", "unknown-value");
    staff.get("/api/outlets?limit=10000").expectFieldError("limit", "out-of-range");
    staff.get("/api/deals?cursor=nonsense").expectFieldError("cursor", "bad-cursor");
    staff.get("/api/accounts?sort=-").expectFieldError("sort", "unknown-sort");
    staff.get("/api/territories?retired=maybe").expectFieldError("retired", "unknown-value");
  }

  @Test
  void knowsNothingOfAnotherVendorsThings() {
    String territory = staff.post("/api/territories", territory("T")).expect(201).text("id");
    String grant = staff.post("/api/grants", grant("T")).expect(201).text("id");
    String account =
        staff
            .post("/api/accounts", Map.of("identity", Map.of("name", "Globex")))
            .expect(201)
            .text("id");
    String deal = staff.post("/api/deals", deal("A")).expect(201).text("id");
    Api other = new TestVendor(api, events, roster).staff();

    for (String path :
        List.of(
            "/api/territories/" + territory,
            "/api/grants/" + grant,
            "/api/grants/" + grant + "/explain",
            "/api/grants/" + grant + "/history",
            "/api/accounts/" + account,
            "/api/deals/" + deal,
            "/api/deals/" + deal + "/explain")) {
      other.get(path).expectProblem(404, "not-found");
    }
    other.post("/api/deals/" + deal + "/approve").expectProblem(404, "not-found");
    other
        .post("/api/grants/" + grant + "/end", Map.of("reason", "mine"))
        .expectProblem(404, "not-found");
    assertThat(staff.get("/api/grants/" + grant).text("status")).isEqualTo("issued");
    assertThat(staff.get("/api/deals/" + deal).text("status")).isEqualTo("registered");
  }

  @Test
  void refusesAStaleVersionAndAKeyThatAlreadyMadeSomethingElse() {
    staff.post("/api/territories", territory("T")).expect(201);
    String grant = staff.post("/api/grants", grant("T")).expect(201).text("id");
    String deal = staff.post("/api/deals", deal("A")).expect(201).text("id");
    Api stale = staff.with("If-Match", "\"7\"");

    stale
        .post("/api/grants/" + grant + "/end", Map.of("reason", "late"))
        .expectProblem(412, "precondition-failed");
    stale.post("/api/deals/" + deal + "/approve").expectProblem(412, "precondition-failed");

    Api keyed = staff.with("Idempotency-Key", "k-1");
    String first = keyed.post("/api/territories", territory("K")).expect(201).text("id");
    assertThat(keyed.post("/api/territories", territory("K")).expect(201).text("id"))
        .isEqualTo(first);
    keyed.post("/api/territories", territory("L")).expectProblem(422, "idempotency-key-reused");
    assertThat(staff.get("/api/territories?code=L").json().path("items")).isEmpty();
  }

  @Test
  void waitsForAVendorThatItHasNotHeardOf() {
    events.publish(
        "partner.changed.v1",
        "ven_unheard",
        "par_unheard",
        1,
        Map.of("partnerId", "par_unheard", "code", "U", "name", "U", "status", "active"));
    Api unheard = api.vendor("ven_unheard", "deals:write");

    Answer answer =
        Awaitility.await()
            .until(() -> unheard.post("/api/deals", deal("U")), it -> it.status() == 503);

    answer.expectProblem(503, "not-known-yet");
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  private static Map<String, Object> territory(String code) {
    return new HashMap<>(
        Map.of("code", code, "name", "Land", "area", Map.of("countries", List.of("DE"))));
  }

  private static Map<String, Object> grant(String territory) {
    return new HashMap<>(
        Map.of(
            "territory", territory,
            "partner", "A",
            "productLine", "pumps",
            "kind", "exclusive",
            "from", "2026-01-01"));
  }

  private static Map<String, Object> deal(String partner) {
    return Map.of("partner", partner, "customer", Map.of("name", "Initech"));
  }
}
