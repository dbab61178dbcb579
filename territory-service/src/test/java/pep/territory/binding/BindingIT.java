package pep.territory.binding;

import static org.assertj.core.api.Assertions.assertThat;

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
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

/** Texas is A's alone for pumps; B reaches into it. */
@ServiceTest
class BindingIT {

  private static final Map<String, Object> HOUSTON =
      Map.of("name", "Bayou Works", "country", "US", "postalCode", "77002");
  private static final Map<String, Object> TULSA =
      Map.of("name", "Prairie Works", "country", "US", "postalCode", "74103");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private Api holder;
  private Api other;
  private String grant;

  @BeforeEach
  void texasIsGrantedExclusively() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps", "valves");
    holder = vendor.partner(vendor.activePartner("A"));
    other = vendor.partner(vendor.activePartner("B"));
    staff
        .post(
            "/api/territories",
            Map.of("code", "TX", "name", "Texas", "area", Map.of("subdivisions", List.of("US-TX"))))
        .expect(201);
    grant =
        staff
            .post(
                "/api/grants",
                Map.of(
                    "territory",
                    "TX",
                    "partner",
                    "A",
                    "productLine",
                    "pumps",
                    "kind",
                    "exclusive",
                    "from",
                    "2026-01-01"))
            .expect(201)
            .text("id");
  }

  @Test
  void aDealOnAnothersGroundWaitsForAPersonUnlessTheVendorSaysOtherwise() {
    Answer deal = register(other, HOUSTON, "pumps").expect(201);
    assertThat(deal.text("status")).isEqualTo("review");
    assertThat(deal.text("decision/reasons/0/code")).isEqualTo("foreign-ground-in-review");
    assertThat(deal.body()).doesNotContain(grant).doesNotContain("TX");
    String review = "/api/deals/" + deal.text("id") + "/review";
    assertThat(staff.get(review).expect(200).text("grounds/0/grantId")).isEqualTo(grant);
    Map<String, Object> register = Map.of("outcome", "register", "reason", "agreed with A");
    assertThat(staff.post(review, register).expect(200).text("status")).isEqualTo("registered");
    Answer explained = staff.get("/api/deals/" + deal.text("id") + "/explain").expect(200);
    assertThat(explained.json().path("replayed").asBoolean()).isTrue();
  }

  @Test
  void theHolderOtherLinesAndOtherPlacesAreFree() {
    assertThat(register(holder, HOUSTON, "pumps").expect(201).text("status"))
        .isEqualTo("registered");
    assertThat(register(other, HOUSTON, "valves").expect(201).text("status"))
        .isEqualTo("registered");
    assertThat(register(other, TULSA, "pumps").expect(201).text("status")).isEqualTo("registered");
  }

  @Test
  void isRefusedOrNotedAsTheVendorHasItForTheLine() {
    bind("review", "warn", "refuse", "warn");
    Answer refused = register(other, HOUSTON, "pumps").expectProblem(409, "deal-on-foreign-ground");
    assertThat(refused.text("decision/reasons/0/code")).isEqualTo("foreign-ground");
    assertThat(refused.body()).doesNotContain(grant);
    String id = refused.text("dealId");
    assertThat(staff.get("/api/deals/" + id + "/explain").text("grounds/0/grantId"))
        .isEqualTo(grant);

    bind("refuse", "warn", "warn", "warn");
    Answer noted = register(other, HOUSTON, "pumps").expect(201);
    assertThat(noted.text("status")).isEqualTo("registered");
    assertThat(noted.text("decision/reasons/0/code")).isEqualTo("foreign-ground-noted");
  }

  @Test
  void anEndedGrantBindsNobody() {
    staff.post("/api/grants/" + grant + "/end", Map.of("reason", "moved")).expect(200);
    assertThat(register(other, HOUSTON, "pumps").expect(201).text("status"))
        .isEqualTo("registered");
  }

  @Test
  void anOutletOnAnothersGroundIsWarnedOfOrRefused() {
    Answer warned = staff.post("/api/outlets", outlet("ONE", "B")).expect(201);
    assertThat(warned.text("grounds/0/grantId")).isEqualTo(grant);
    assertThat(warned.text("grounds/0/measure")).isEqualTo("warn");
    assertThat(other.get("/api/outlets/" + warned.text("id")).expect(200).json().has("grounds"))
        .isFalse();
    staff.post("/api/outlets/" + warned.text("id") + "/close", Map.of("reason", "x")).expect(200);

    bind("review", "refuse", "review", "refuse");
    Answer refused =
        staff
            .post("/api/outlets", outlet("TWO", "B"))
            .expectProblem(409, "outlet-on-foreign-ground");
    assertThat(refused.text("grants/0")).isEqualTo(grant);
    staff
        .post("/api/outlets/check", outlet("TWO", "B"))
        .expectProblem(409, "outlet-on-foreign-ground");
    staff.post("/api/outlets", outlet("THREE", "A")).expect(201);
  }

  @Test
  void aGrantForEveryLineBindsEachAsTheVendorHasItForThatLine() {
    staff.post("/api/grants/" + grant + "/end", Map.of("reason", "wider")).expect(200);
    String every = grantEveryLine();
    bind("warn", "warn", "review", "refuse");
    Answer ofPumps = register(other, HOUSTON, "pumps").expect(201);
    assertThat(ofPumps.text("decision/reasons/0/code")).isEqualTo("foreign-ground-in-review");
    assertThat(ofPumps.text("decision/reasons/0/facts/productLine")).isEqualTo("pumps");
    assertThat(register(other, HOUSTON, "valves").expect(201).text("decision/reasons/0/code"))
        .isEqualTo("foreign-ground-noted");
    Map<String, Object> ofAll =
        Map.of("customer", Map.of("name", "Dune Co", "country", "US", "postalCode", "77002"));
    Answer unnamed = other.post("/api/deals", ofAll).expect(201);
    assertThat(unnamed.text("status")).as("as the line that binds hardest").isEqualTo("review");
    assertThat(unnamed.text("decision/reasons/0/text")).contains("every product line");
    assertThat(
            staff
                .post("/api/outlets", outlet("ONE", "B"))
                .expectProblem(409, "outlet-on-foreign-ground")
                .text("grants/0"))
        .isEqualTo(every);
    assertThat(register(holder, TULSA, "valves").expect(201).text("status"))
        .isEqualTo("registered");
    other
        .post("/api/deals", Map.of("customer", TULSA, "productLines", List.of("*")))
        .expectFieldError("productLines[0]", "unknown-product-line");
  }

  @Test
  void aGrantForALineBindsWhatIsBelowItByWhatIsSaidOfTheNearestLine() {
    vendor.productLines("pumps/large", "pumps/large/steel", "pumps/small");
    bind("warn", "warn", "refuse", "warn");
    register(other, HOUSTON, "pumps/large").expectProblem(409, "deal-on-foreign-ground");
    staff
        .put("/api/grant-binding", binding("refuse", "warn", "pumps/large", "review", "warn"))
        .expect(200);
    Answer steel = register(other, HOUSTON, "pumps/large/steel").expect(201);
    assertThat(steel.text("status")).isEqualTo("review");
    assertThat(steel.text("decision/reasons/0/facts/productLine")).isEqualTo("pumps/large/steel");
    register(other, TULSA, "pumps/small").expect(201);
  }

  private String grantEveryLine() {
    return staff
        .post(
            "/api/grants",
            Map.of(
                "territory",
                "TX",
                "partner",
                "A",
                "productLine",
                "*",
                "kind",
                "exclusive",
                "from",
                "2026-01-01"))
        .expect(201)
        .text("id");
  }

  @Test
  void keepsWhatTheVendorHasSaidAndNamesWhatCannotBe() {
    assertThat(staff.get("/api/grant-binding").expect(200).text("deals")).isEqualTo("review");
    bind("refuse", "warn", "warn", "refuse");
    Answer got = staff.get("/api/grant-binding").expect(200);
    assertThat(got.text("deals")).isEqualTo("refuse");
    assertThat(got.text("lines/0/outlets")).isEqualTo("refuse");
    staff
        .put("/api/grant-binding", Map.of("deals", "warn"))
        .expectFieldError("outlets", "not-null");
    staff
        .put("/api/grant-binding", binding("warn", "warn", "hoses", "warn", "warn"))
        .expectFieldError("lines[0].productLine", "unknown-product-line");
    other.get("/api/grant-binding").expectProblem(403, "forbidden");
  }

  @Test
  void tellsWhoChangedItAndStandsAgainstWhoSawAnOlderOne() {
    Answer before = staff.get("/api/grant-binding").expect(200);
    Map<String, Object> refuse = binding("refuse", "warn", "pumps", "warn", "warn");
    Answer mine =
        staff.with("If-Match", before.header("ETag")).put("/api/grant-binding", refuse).expect(200);
    staff
        .with("If-Match", before.header("ETag"))
        .put("/api/grant-binding", binding("warn", "warn", "pumps", "warn", "warn"))
        .expectProblem(412, "precondition-failed");
    assertThat(staff.get("/api/grant-binding").header("ETag")).isEqualTo(mine.header("ETag"));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        staff
                            .get("/api/grant-binding/history")
                            .expect(200)
                            .text("items/0/changes/binding/deals"))
                    .isEqualTo("REFUSE"));
    other.get("/api/grant-binding/history").expectProblem(403, "forbidden");
  }

  private void bind(String deals, String outlets, String dealsOfPumps, String outletsOfPumps) {
    staff
        .put("/api/grant-binding", binding(deals, outlets, "pumps", dealsOfPumps, outletsOfPumps))
        .expect(200);
  }

  private static Map<String, Object> binding(
      String deals, String outlets, String line, String dealsOfLine, String outletsOfLine) {
    return Map.of(
        "deals",
        deals,
        "outlets",
        outlets,
        "lines",
        List.of(Map.of("productLine", line, "deals", dealsOfLine, "outlets", outletsOfLine)));
  }

  private static Answer register(Api partner, Map<String, Object> customer, String line) {
    return partner.post("/api/deals", Map.of("customer", customer, "productLines", List.of(line)));
  }

  private static Map<String, Object> outlet(String code, String partner) {
    return Map.of(
        "code",
        code,
        "name",
        code,
        "partner",
        partner,
        "address",
        Map.of("country", "US", "subdivision", "US-TX"),
        "latitude",
        29.749788,
        "longitude",
        -95.798871,
        "protectedRadius",
        Map.of("value", 5, "unit", "mi"));
  }
}
