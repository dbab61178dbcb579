package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

@ServiceTest
class PlacementIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private PlacementScene scene;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    scene = new PlacementScene(staff);
    vendor.productLines("pumps");
    vendor.activePartner("A");
    vendor.activePartner("B");
  }

  @Test
  void issuesAGrantAndTellsIt() {
    Tap tap = events.tap("grant.issued.v1", "grant.changed.v1", "territory.changed.v1");
    String territory = scene.territory("TX", Map.of("subdivisions", List.of("US-TX")));
    Answer grant =
        staff.post("/api/grants", PlacementScene.grant("TX", "A", "exclusive")).expect(201);

    assertThat(grant.text("status")).isEqualTo("issued");
    assertThat(grant.text("territoryId")).isEqualTo(territory);
    assertThat(grant.text("decision/reasons/0/code")).isEqualTo("free");
    tap.await("territory.changed.v1", territory);
    assertThat(tap.await("grant.issued.v1", grant.text("id")).data().path("kind").asString())
        .isEqualTo("exclusive");
    tap.await("grant.changed.v1", grant.text("id"));
    assertThat(staff.get("/api/grants/" + grant.text("id") + "/explain").text("ruleVersion"))
        .isEqualTo(ExclusivityPolicy.VERSION);
  }

  @Test
  void rejectsExclusiveGrantOnAPartOfASubdivisionThatAnotherHolds() {
    scene.territory("ENGLAND", PlacementScene.region("GB-ENG"));
    scene.territory("KENT", PlacementScene.region("GB-KEN"));
    staff.post("/api/grants", PlacementScene.grant("ENGLAND", "A", "exclusive")).expect(201);
    staff
        .post("/api/grants", PlacementScene.grant("KENT", "B", "exclusive"))
        .expectProblem(409, "grant-conflict");
  }

  @Test
  void leavesWhatIsCutOutOfAnExclusiveGrantsGroundToOthersAndReviewsWhatMayBe() {
    scene.territory(
        "DE-REST", Map.of("countries", List.of("DE"), "not", PlacementScene.region("DE-BY")));
    scene.territory("BAVARIA", PlacementScene.region("DE-BY"));
    scene.territory("BERLIN", PlacementScene.region("DE-BE"));
    scene.territory(
        "NEAR",
        Map.of(
            "subdivisions",
            List.of("DE-BE"),
            "not",
            Map.of("postalCodes", List.of(Map.of("within", "DE", "codes", List.of("10115"))))));
    staff.post("/api/grants", PlacementScene.grant("DE-REST", "A", "exclusive")).expect(201);
    Answer free = staff.post("/api/grants", PlacementScene.grant("BAVARIA", "B", "exclusive"));
    assertThat(free.expect(201).text("status")).isEqualTo("issued");
    staff
        .post("/api/grants", PlacementScene.grant("BERLIN", "B", "open"))
        .expectProblem(409, "grant-conflict");
    Answer doubtful = staff.post("/api/grants", PlacementScene.grant("NEAR", "B", "open"));
    assertThat(doubtful.expect(201).text("status")).isEqualTo("review");
    assertThat(doubtful.text("decision/reasons/0/text")).contains("may be cut away");
  }

  @Test
  void reviewsWhetherACountryMeansAPlaceThatHasACodeOfItsOwn() {
    scene.territory("USA", Map.of("countries", List.of("US")));
    scene.territory("PUERTO-RICO", Map.of("countries", List.of("PR")));
    staff.post("/api/grants", PlacementScene.grant("USA", "A", "exclusive")).expect(201);
    Answer asked = staff.post("/api/grants", PlacementScene.grant("PUERTO-RICO", "B", "exclusive"));
    assertThat(asked.expect(201).text("status")).isEqualTo("review");
  }

  @Test
  void rejectsGrantThatOverlapsAnExclusiveOneAndNamesIt() {
    scene.territory("US", Map.of("countries", List.of("US")));
    scene.territory("KATY", PlacementScene.codes("77494"));
    String held =
        staff
            .post("/api/grants", PlacementScene.grant("US", "A", "exclusive"))
            .expect(201)
            .text("id");

    Answer refused =
        staff
            .post("/api/grants", PlacementScene.grant("KATY", "B", "open"))
            .expectProblem(409, "grant-conflict");
    assertThat(refused.text("decision/reasons/0/code")).isEqualTo("overlaps-exclusive");
    assertThat(refused.text("decision/reasons/0/facts/grantId")).isEqualTo(held);
    assertThat(
            staff
                .post("/api/grants/check", PlacementScene.grant("KATY", "B", "open"))
                .expect(200)
                .text("outcome"))
        .isEqualTo("refuse");

    staff.post("/api/grants/" + held + "/end", Map.of("reason", "moved")).expect(200);
    staff.post("/api/grants", PlacementScene.grant("KATY", "B", "open")).expect(201);
  }

  @Test
  void leavesToReviewWhatCannotBeComparedAndIssuesItWhenAPersonSaysSo() {
    scene.territory("BY", Map.of("subdivisions", List.of("DE-BY")));
    scene.territory(
        "MUC", Map.of("postalCodes", List.of(Map.of("within", "DE", "codes", List.of("80331")))));
    String exclusive =
        staff
            .post("/api/grants", PlacementScene.grant("BY", "A", "exclusive"))
            .expect(201)
            .text("id");
    Answer doubtful =
        staff.post("/api/grants", PlacementScene.grant("MUC", "B", "open")).expect(201);

    assertThat(doubtful.text("status")).isEqualTo("review");
    assertThat(doubtful.text("decision/doubtful/0")).isEqualTo(exclusive);
    assertThat(doubtful.text("decision/reasons/0/text")).contains("DE-BY");
    String review = "/api/grants/" + doubtful.text("id") + "/review";
    assertThat(
            staff
                .post(review, Map.of("outcome", "issue", "reason", "agreed with A"))
                .expect(200)
                .text("status"))
        .isEqualTo("issued");
    staff
        .post(review, Map.of("outcome", "refuse", "reason", "late"))
        .expectProblem(409, "grant-not-in-review");
  }

  @Test
  void endsAGrantByTheClockWhenItsPeriodIsOver() {
    scene.territory("NL", Map.of("countries", List.of("NL")));
    Tap tap = events.tap("grant.ended.v1");
    Map<String, Object> past = PlacementScene.grant("NL", "A", "exclusive");
    past.put("from", "2020-01-01");
    past.put("until", "2020-02-01");
    String id = staff.post("/api/grants", past).expect(201).text("id");

    assertThat(tap.await("grant.ended.v1", id).data().path("reason").asString())
        .isEqualTo("Its period is over.");
    assertThat(staff.get("/api/grants/" + id).text("status")).isEqualTo("ended");
  }

  @Test
  void keepsTheGroundOfATerritoryWhileGrantsHoldOnIt() {
    String id = scene.territory("IT", Map.of("countries", List.of("IT")));
    String grant =
        staff.post("/api/grants", PlacementScene.grant("IT", "A", "open")).expect(201).text("id");
    Map<String, Object> larger =
        Map.of("name", "Italy and more", "area", Map.of("countries", List.of("IT", "SM")));

    staff.put("/api/territories/" + id, larger).expectProblem(409, "territory-in-use");
    staff.post("/api/territories/" + id + "/retire").expectProblem(409, "territory-in-use");
    staff.post("/api/grants/" + grant + "/end", Map.of("reason", "done")).expect(200);
    staff.post("/api/grants/" + grant + "/end", Map.of("reason", "done")).expect(200);
    staff.put("/api/territories/" + id, larger).expect(200);
    staff.post("/api/territories/" + id + "/retire").expect(200);
    staff.post("/api/territories/" + id + "/retire").expect(200);
    staff
        .post("/api/grants", PlacementScene.grant("IT", "A", "open"))
        .expectProblem(409, "territory-retired");
  }

  @Test
  void showsAPartnerItsOwnGrantsAndNothingOfItsRivals() {
    scene.territory("BY", Map.of("subdivisions", List.of("DE-BY")));
    scene.territory(
        "MUC", Map.of("postalCodes", List.of(Map.of("within", "DE", "codes", List.of("80331")))));
    Answer first =
        staff.post("/api/grants", PlacementScene.grant("BY", "A", "exclusive")).expect(201);
    Answer second = staff.post("/api/grants", PlacementScene.grant("MUC", "B", "open")).expect(201);
    Api partner = vendor.partner(second.text("partnerId"));

    assertThat(partner.get("/api/grants").json().path("items")).hasSize(1);
    String own = partner.get("/api/grants/" + second.text("id")).expect(200).body();
    assertThat(own).doesNotContain(first.text("id")).contains("in-review");
    Answer issued = vendor.partner(first.text("partnerId")).get("/api/grants/" + first.text("id"));
    assertThat(issued.expect(200).body()).doesNotContain("compared").contains("\"free\"");
    partner.get("/api/grants/" + first.text("id")).expectProblem(404, "not-found");
    partner.get("/api/territories").expectProblem(403, "forbidden");
    partner.get("/api/territories/" + first.text("territoryId")).expectProblem(404, "not-found");
    Answer mine = vendor.partner(first.text("partnerId")).get("/api/my/territories").expect(200);
    assertThat(mine.text("items/0/territory/code")).isEqualTo("BY");
  }

  @Test
  void refusesWhoIsNotActiveOrNotKnown() {
    scene.territory("ES", Map.of("countries", List.of("ES")));
    vendor.partner("S", 1, "suspended");
    staff
        .post("/api/grants", PlacementScene.grant("ES", "S", "open"))
        .expectProblem(409, "partner-not-active");
    staff
        .post("/api/grants", PlacementScene.grant("ES", "nobody", "open"))
        .expectFieldError("partner", "unknown-partner");
    staff
        .post("/api/grants", PlacementScene.grant("nowhere", "A", "open"))
        .expectFieldError("territory", "unknown-territory");
    Map<String, Object> unknownLine = PlacementScene.grant("ES", "A", "open");
    unknownLine.put("productLine", "valves");
    staff.post("/api/grants", unknownLine).expectFieldError("productLine", "unknown-product-line");
    Map<String, Object> turnedRound = PlacementScene.grant("ES", "A", "open");
    turnedRound.put("until", "+10000-01-01");
    staff.post("/api/grants", turnedRound).expectFieldError("until", "out-of-range");
    turnedRound.put("until", "2025-12-31");
    staff.post("/api/grants", turnedRound).expectFieldError("until", "turned-round");
    staff
        .post("/api/grants", PlacementScene.grant("ES", "A", "limited"))
        .expectFieldError("limit", "limit-and-kind");
    Map<String, Object> all = PlacementScene.grant("ES", "A", "open");
    all.putAll(Map.of("limit", 3, "from", "2026-10-14", "until", "2026-01-01"));
    staff
        .post("/api/grants", all)
        .expectFieldError("limit", "limit-and-kind")
        .expectFieldError("until", "turned-round");
  }
}
