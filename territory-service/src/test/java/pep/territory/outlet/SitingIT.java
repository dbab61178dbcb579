package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

@ServiceTest
class SitingIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired ViolationSearch search;

  private TestVendor vendor;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.activePartner("A");
    vendor.activePartner("B");
  }

  @Test
  void placesAnOutletInWhiteSpaceAndTellsIt() {
    Tap tap = events.tap("outlet.placed.v1", "outlet.changed.v1");
    Answer placed = staff.post("/api/outlets", outlet("KATY", 29.749788, -95.798871)).expect(201);

    assertThat(placed.text("decision/reasons/0/code")).isEqualTo("white-space");
    assertThat(placed.json().at("/protectedRadius/metres").asDouble()).isEqualTo(8046.72);
    assertThat(
            tap.await("outlet.placed.v1", placed.text("id"))
                .data()
                .path("protectedMetres")
                .asDouble())
        .isEqualTo(8046.72);
    tap.await("outlet.changed.v1", placed.text("id"));
    assertThat(staff.get("/api/outlets/" + placed.text("id") + "/explain").text("ruleVersion"))
        .isEqualTo(SpacingPolicy.VERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Café Nord", "café nord", "  CAFE  NORD ", "Cafe-Nord", "Cafe\u0301 Nord"})
  void protectsABrandHoweverItIsSpelt(String spelling) {
    Map<String, Object> first = outlet("ONE", 29.749788, -95.798871);
    first.put("brand", "Café Nord");
    staff.post("/api/outlets", first).expect(201);
    Map<String, Object> second = outlet("TWO", 29.749888, -95.798871);
    second.put("brand", spelling.strip());
    staff.post("/api/outlets", second).expectProblem(409, "outlet-too-close");
    second.put("brand", "Café Süd");
    staff.post("/api/outlets", second).expect(201);
  }

  @Test
  void refusesAnOutletThatIsTooCloseWithItsNeighboursAndTheirDistances() {
    String id =
        staff.post("/api/outlets", outlet("ONE", 29.749788, -95.798871)).expect(201).text("id");
    Map<String, Object> near = outlet("TWO", 29.715545, -95.813882);

    Answer refused = staff.post("/api/outlets", near).expectProblem(409, "outlet-too-close");
    assertThat(refused.text("decision/neighbours/0/code")).isEqualTo("ONE");
    assertThat(refused.json().at("/decision/neighbours/0/distance").asDouble()).isEqualTo(2.53);
    assertThat(
            staff.post("/api/outlets/check", near).expect(200).json().path("granted").asBoolean())
        .isFalse();

    staff.post("/api/outlets/" + id + "/close", Map.of("reason", "moved")).expect(200);
    staff.post("/api/outlets/" + id + "/close", Map.of("reason", "moved")).expect(200);
    staff.post("/api/outlets", near).expect(201);
    staff.post("/api/outlets", near).expectProblem(409, "already-exists");
  }

  @Test
  void movesAnOutletWithinItsOwnCircleAndUnderItsOwnCode() {
    String id =
        staff.post("/api/outlets", outlet("ONE", 29.749788, -95.798871)).expect(201).text("id");
    Map<String, Object> moved = outlet("ONE", 29.76, -95.80);
    staff.post("/api/outlets", moved).expectProblem(409, "already-exists");
    moved.put("insteadOf", id);
    assertThat(
            staff.post("/api/outlets/check", moved).expect(200).json().path("granted").asBoolean())
        .isTrue();

    String next = staff.post("/api/outlets", moved).expect(201).text("id");

    assertThat(staff.get("/api/outlets/" + id).text("status")).isEqualTo("closed");
    assertThat(staff.get("/api/outlets/" + next).text("status")).isEqualTo("open");
    staff.post("/api/outlets", moved).expectProblem(409, "outlet-not-open");
    moved.put("insteadOf", "out_0");
    staff.post("/api/outlets", moved).expectFieldError("insteadOf", "unknown-outlet");
  }

  @Test
  void anOutletThatMayNotMoveStaysOpen() {
    String id =
        staff.post("/api/outlets", outlet("ONE", 29.749788, -95.798871)).expect(201).text("id");
    staff.post("/api/outlets", outlet("FAR", 31, -95.798871)).expect(201);
    Map<String, Object> moved = outlet("ONE", 31.001, -95.798871);
    moved.put("insteadOf", id);
    staff.post("/api/outlets", moved).expectProblem(409, "outlet-too-close");
    assertThat(staff.get("/api/outlets/" + id).text("status")).isEqualTo("open");
  }

  @Test
  void theCodeOfAClosedOutletCanBeUsedAgainAndAFileThatIsToldAgainOpensNothing() {
    String file = "code,name,partner,country,latitude,longitude,radius,radiusUnit\n";
    String row = "ONE,Shop,A,US,40,-100,5,mi\n";
    staff.post("/api/outlets/import", "text/csv", file + row).expect(200);
    String id = staff.get("/api/outlets?code=ONE").text("items/0/id");
    staff.post("/api/outlets/" + id + "/close", Map.of("reason", "moved")).expect(200);

    staff.post("/api/outlets/import", "text/csv", file + row).expect(200);
    assertThat(staff.get("/api/outlets?status=open").json().path("items")).isEmpty();
    staff
        .post("/api/outlets/import", "text/csv", file + "ONE,Shop,B,US,40,-100,5,mi\n")
        .expect(200);
    assertThat(staff.get("/api/outlets?status=open").json().path("items")).hasSize(1);
    assertThat(staff.get("/api/outlets?code=ONE").json().path("items")).hasSize(2);
  }

  @Test
  void handsAnOpenOutletToAnotherPartner() {
    Tap tap = events.tap("outlet.transferred.v1");
    String id = staff.post("/api/outlets", outlet("ONE", 10, 10)).expect(201).text("id");
    String transfer = "/api/outlets/" + id + "/transfer";
    Map<String, String> toB = Map.of("partner", "B", "reason", "A moves on");
    assertThat(staff.post(transfer, toB).expect(200).text("partnerCode")).isEqualTo("B");
    staff.post(transfer, toB).expect(200);
    tap.await("outlet.transferred.v1", id);
    vendor.partner("C", 1, "ended");
    staff
        .post(transfer, Map.of("partner", "C", "reason", "x"))
        .expectProblem(409, "partner-not-active");
    staff.post("/api/outlets/" + id + "/close", Map.of("reason", "moved")).expect(200);
    staff.post(transfer, toB).expectProblem(409, "outlet-not-open");
  }

  @Test
  void checksNoOutletOfAPartnerThatCouldPlaceNone() {
    Map<String, Object> outlet = outlet("ONE", 10, 10);
    outlet.put("partner", "Q");

    for (String path : List.of("/api/outlets", "/api/outlets/check")) {
      staff.post(path, outlet).expectFieldError("partner", "unknown-partner");
    }
  }

  @Test
  void outletsOfOtherBrandsDoNotCrowdEachOther() {
    staff.post("/api/outlets", outlet("ONE", 10, 10)).expect(201);
    Map<String, Object> other = outlet("TWO", 10, 10);
    other.put("brand", "pizza");
    staff.post("/api/outlets", other).expect(201);
  }

  /** Placed all at once around one place, what stands afterwards keeps its distance. */
  @Test
  void neverLetsTwoOutletsTakeOneSpaceHoweverManyArePlacedAtOnce() throws Exception {
    Random random = new Random(7);
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Map<String, Object> outlet =
          outlet("C" + i, 48 + random.nextDouble() * 0.4, 11 + random.nextDouble() * 0.4);
      outlet.put("protectedRadius", Map.of("value", 2 + random.nextInt(12), "unit", "km"));
      calls.add(() -> staff.post("/api/outlets", outlet));
    }
    int placed = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        assertThat(answer.get().status()).as(answer.get().body()).isIn(201, 409);
        placed += answer.get().status() == 201 ? 1 : 0;
      }
    }
    assertThat(placed).isBetween(2, 59);
    assertThat(search.violations(vendor.tenant(), null)).isEmpty();
  }

  @Test
  void importsOutletsAsTheyWereFoundAndListsTheirViolations() {
    String csv =
        """
        code,name,partner,street,city,postalCode,subdivision,country,latitude,longitude,radius,radiusUnit
        ONE,One,A,1 Main St,Katy,77494,US-TX,US,29.749788,-95.798871,5,mi
        TWO,Two,B,2 Main St,Katy,77494,US-TX,US,29.715545,-95.813882,5,mi
        BAD,Bad,A,,,,US-TX,US,95,-95.8,5,mi
        FAR,Far,nobody,,,,US-TX,US,31,-95.8,5,mi
        OFF,Off,A,,,,DE-BY,US,31,-95.8,5,mi
        """;
    Answer strict = staff.post("/api/outlets/import", "text/csv", csv).expect(200);
    assertThat(outcome(strict, "created")).isEqualTo(1);
    assertThat(outcome(strict, "refused")).isEqualTo(4);

    Answer asFound = staff.post("/api/outlets/import?mode=as_found", "text/csv", csv).expect(200);
    assertThat(outcome(asFound, "unchanged")).isEqualTo(1);
    assertThat(outcome(asFound, "as_found")).isEqualTo(1);
    assertThat(outcome(asFound, "refused")).isEqualTo(3);
    assertThat(asFound.lines().get(2).at("/errors/0/field").asString()).isEqualTo("latitude");
    assertThat(asFound.lines().get(3).path("code").asString()).isEqualTo("invalid-input");
    assertThat(asFound.lines().get(4).at("/errors/0/field").asString()).isEqualTo("subdivision");

    Answer violations = staff.get("/api/outlets/violations").expect(200);
    assertThat(violations.json().path("total").asInt()).isEqualTo(1);
    assertThat(violations.text("items/0/one/code")).isIn("ONE", "TWO");
    staff.post("/api/outlets/import?mode=all", "text/csv", csv).expectFieldError("mode", "one-of");
    staff
        .post("/api/outlets/import", "text/csv", "code,lat\nX,1\n")
        .expectFieldError("lat", "unknown-column");
  }

  @Test
  void aFileOfOutletsMayNameLessThanIsStoredAndADryRunPlacesNone() {
    String csv =
        """
        code,name,partner,city,country,latitude,longitude,radius,radiusUnit
        ONE,One,A,Katy,US,29.749788,-95.798871,5,mi
        """;
    Answer dry = staff.post("/api/outlets/import?dryRun=true", "text/csv", csv).expect(200);
    assertThat(outcome(dry, "created")).isOne();
    assertThat(dry.lines().getFirst().path("consequences").toString())
        .contains("outlet.placed.v1", "outlet.changed.v1");
    assertThat(staff.get("/api/outlets").json().path("items")).isEmpty();

    staff.post("/api/outlets/import", "text/csv", csv).expect(200);
    String again = "code,name,city\nONE,One,\nTWO,Two,Katy\n";
    Answer partial = staff.post("/api/outlets/import", "text/csv", again).expect(200);
    assertThat(outcome(partial, "unchanged")).isOne();
    assertThat(partial.lines().get(1).path("errors").size()).isGreaterThan(3);
    String moved = "{\"code\":\"ONE\",\"city\":null}\n{\"code\":\"ONE\",\"partner\":\"B\"}";
    Answer elsewhere = staff.post("/api/outlets/import", "application/x-ndjson", moved).expect(200);
    assertThat(outcome(elsewhere, "refused")).isEqualTo(2);
    assertThat(staff.get("/api/outlets?code=ONE").text("items/0/address/city")).isEqualTo("Katy");

    String close = csv.replace("ONE", "TWO");
    Answer refused = staff.post("/api/outlets/import?dryRun=true", "text/csv", close).expect(200);
    assertThat(refused.lines().getFirst().path("code").asString()).isEqualTo("outlet-too-close");
  }

  @Test
  void showsAPartnerItsOwnOutletsOnly() {
    Answer own = staff.post("/api/outlets", outlet("ONE", 10, 10)).expect(201);
    Map<String, Object> others = outlet("TWO", 20, 20);
    others.put("partner", "B");
    String foreign = staff.post("/api/outlets", others).expect(201).text("id");
    Api partner = vendor.partner(own.text("partnerId"));

    assertThat(partner.get("/api/outlets").json().path("items")).hasSize(1);
    partner.get("/api/outlets/" + own.text("id")).expect(200);
    partner.get("/api/outlets/" + foreign).expectProblem(404, "not-found");
    partner.post("/api/outlets", outlet("X", 1, 1)).expectProblem(403, "forbidden");
    partner.get("/api/distribution").expectProblem(403, "forbidden");
  }

  @Test
  void namesEveryFieldThatCannotBe() {
    Map<String, Object> outlet = outlet("X", 91, 10);
    staff.post("/api/outlets", outlet).expectFieldError("latitude", "decimal-max");
    outlet.put("latitude", 1);
    outlet.put("protectedRadius", Map.of("value", 51, "unit", "mi"));
    staff.post("/api/outlets", outlet).expectFieldError("protectedRadius", "beyond-50-miles");
    outlet.put("protectedRadius", Map.of("value", 5, "unit", "mi"));
    outlet.put("address", Map.of("country", "ZZ"));
    staff.post("/api/outlets", outlet).expectFieldError("address.country", "country");
    outlet.put("address", Map.of("country", "US", "postalCode", "n/a"));
    staff.post("/api/outlets", outlet).expectFieldError("address.postalCode", "no-postal-code");
    outlet.put("address", Map.of("country", "US", "subdivision", "DE-BY", "postalCode", "n/a"));
    staff
        .post("/api/outlets", outlet)
        .expectFieldError("address.subdivision", "wrong-country")
        .expectFieldError("address.postalCode", "no-postal-code");
    outlet.put("protectedRadius", Map.of("value", -1));
    staff
        .post("/api/outlets", outlet)
        .expectFieldError("protectedRadius.value", "decimal-min")
        .expectFieldError("protectedRadius.unit", "not-null");
    assertThat(staff.get("/api/outlets").json().path("items")).isEmpty();
  }

  private static int outcome(Answer report, String outcome) {
    return report.lines().getLast().at("/summary/outcomes/" + outcome).asInt();
  }

  private static Map<String, Object> outlet(String code, double latitude, double longitude) {
    return new HashMap<>(
        Map.of(
            "code",
            code,
            "name",
            "Outlet " + code,
            "partner",
            "A",
            "address",
            Map.of("country", "US", "subdivision", "US-TX", "postalCode", "77494"),
            "latitude",
            latitude,
            "longitude",
            longitude,
            "protectedRadius",
            Map.of("value", 5, "unit", "mi")));
  }
}
