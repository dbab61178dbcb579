package pep.performance.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.events.Envelope;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RosterIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Ground ground;
  @Autowired Roster roster;
  @Autowired ProductRoster products;

  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void showsASegmentOnTheScorecardWhateverTheSubjectOfItsEvent() {
    String partnerId = stage.partnerId("A");
    tell(
        "partner.segments.changed.v1",
        "mem_" + partnerId,
        Map.of("partnerId", partnerId, "segments", List.of(Map.of("code", "GOLD"))));
    Stage.until(() -> "GOLD".equals(stage.scorecard("A").at("/segments/0").asString("")));
  }

  @Test
  void countsWhatAPartnerHasBeenThrough() {
    String own = stage.partnerId("A");
    String rival = stage.partnerId("B");
    tell("enrolment.changed.v1", "enr_1", enrolment(own, "training", "completed"));
    tell("enrolment.changed.v1", "enr_2", enrolment(own, "marketing", "completed"));
    tell("deal.changed.v1", "dea_1", Map.of("partnerId", own, "status", "approved"));
    tell(
        "deal.changed.v1", "dea_2", Map.of("partnerId", own, "status", "closed", "outcome", "won"));
    tell("outlet.changed.v1", "out_1", Map.of("partnerId", own, "status", "open"));
    tell("outlet.changed.v1", "out_2", Map.of("partnerId", own, "status", "closed"));
    tell("grant.changed.v1", "gra_1", grant(own, "issued"));
    tell("grant.changed.v1", "gra_2", grant(rival, "issued"));
    tell("grant.changed.v1", "gra_3", grant(stage.partnerId("C"), "ended"));
    Stage.until(
        () -> {
          JsonNode pipeline = stage.scorecard("A").path("pipeline");
          return pipeline.path("trainingsCompleted").asInt() == 1
              && pipeline.path("dealsOpen").asInt() == 1
              && pipeline.path("dealsWon").asInt() == 1
              && pipeline.path("outlets").asInt() == 1
              && pipeline.path("rivals").asInt() == 1;
        });
  }

  @Test
  void countsAsRivalsThoseAboveAndBelowAndNoneWhoseGrantHasNotBegun() {
    tell("territory.changed.v1", "ter_T", territory("T", "TOP"));
    tell("territory.changed.v1", "ter_LOW", territory("LOW", "T", "TOP"));
    tell("territory.changed.v1", "ter_TWIN", territory("TWIN", "TOP"));
    tell("grant.changed.v1", "gra_own", grant(stage.partnerId("A"), "issued"));
    tell("grant.changed.v1", "gra_above", pumps(stage.partnerId("B"), "TOP", "2020-01-01"));
    tell("grant.changed.v1", "gra_below", pumps(stage.partnerId("C"), "LOW", "2020-01-01"));
    tell("grant.changed.v1", "gra_beside", pumps(stage.partnerId("D"), "TWIN", "2020-01-01"));
    tell("grant.changed.v1", "gra_later", pumps(stage.partnerId("E"), "LOW", "2900-01-01"));
    Tenant tenant = new Tenant(stage.vendorId());
    LocalDate today = LocalDate.of(2026, 1, 1);
    Stage.until(
        () ->
            ground
                .on(today, tenant, List.of(stage.partnerId("A"), stage.partnerId("E")))
                .equals(Map.of(stage.partnerId("A"), new Holding(1, 2))));
    assertThat(ground.on(today, tenant, List.of(stage.partnerId("B"))))
        .as("above the ground of three others")
        .containsEntry(stage.partnerId("B"), new Holding(1, 3));
  }

  private static Map<String, Object> territory(String code, String... above) {
    return Map.of("code", code, "name", code, "above", List.of(above));
  }

  @Test
  void countsASaleInTheTerritoryThatItsPartnerHoldsForTheProductsLine() {
    String own = stage.partnerId("A");
    tell("product.changed.v1", "prd_1", Map.of("code", "PUMP", "productLine", "pumps"));
    tell("territory.changed.v1", "ter_NORTH", territory("NORTH", "ALL"));
    tell("grant.changed.v1", "gra_north", pumps(own, "NORTH", "2020-01-01"));
    tell("grant.changed.v1", "gra_later", pumps(own, "SOUTH", Stage.daysAgo(5)));
    Tenant tenant = new Tenant(stage.vendorId());
    Stage.until(
        () ->
            ground.grants(tenant, List.of(own)).getOrDefault(own, List.of()).size() == 2
                && ground.paths(tenant, List.of("NORTH")).containsKey("NORTH")
                && products.byCode(tenant, List.of("PUMP")).containsKey("PUMP"));
    stage
        .staff()
        .with("Idempotency-Key", "t")
        .post(
            "/api/sales/intakes",
            "text/csv",
            Stage.csv(
                ",A,PUMP,1,5.00,GBP," + Stage.daysAgo(40) + ",",
                ",A,PUMP,1,7.00,GBP," + Stage.daysAgo(2) + ",",
                ",A,MUG,1,11.00,GBP," + Stage.daysAgo(40) + ","))
        .expect(200);
    stage.untilRevenue("A", "23.00");
    String path = "/api/rollups?dimension=territory&key=";
    assertThat(stage.staff().get(path + "NORTH").expect(200).text("items/0/net/amount"))
        .isEqualTo("5.00");
    assertThat(stage.staff().get(path + "ALL").expect(200).text("items/0/net/amount"))
        .as("and in the one above it")
        .isEqualTo("5.00");
    assertThat(stage.staff().get(path + "SOUTH").expect(200).json().path("items")).isEmpty();
  }

  private static Map<String, String> pumps(String partnerId, String territory, String from) {
    return Map.of(
        "partnerId",
        partnerId,
        "territoryCode",
        territory,
        "status",
        "issued",
        "productLine",
        "pumps",
        "from",
        from);
  }

  @Test
  void addsIncentivesOnceHoweverOftenTheyAreTold() {
    Envelope accrued = tell("incentives.accrued.v1", "run_1", incentives("12.40", "0.77"));
    events.publish(accrued);
    tell("incentives.reversed.v1", "run_2", incentives("3.10"));
    events.publish(accrued);
    tell("quote.sent.v1", "qte_1", quote());
    Stage.until(() -> stage.scorecard("A").path("quotes").asInt() == 1);
    Stage.until(() -> "10.07".equals(stage.scorecard("A").at("/earned/amount").asString("")));
    assertThat(stage.scorecard("A").path("quotes").asInt()).isEqualTo(1);
  }

  private Envelope tell(String type, String subject, Map<String, ?> data) {
    return events.publish(type, stage.vendorId(), subject, 1, data);
  }

  private static Map<String, String> enrolment(String partnerId, String kind, String status) {
    return Map.of("partnerId", partnerId, "programKind", kind, "status", status);
  }

  private static Map<String, String> grant(String partnerId, String status) {
    return Map.of("partnerId", partnerId, "territoryCode", "T", "status", status);
  }

  private Map<String, Object> quote() {
    return Map.of(
        "partnerId",
        stage.partnerId("A"),
        "list",
        Map.of("amount", "10.00", "currency", "GBP"),
        "net",
        Map.of("amount", "8.00", "currency", "GBP"),
        "sentAt",
        "2026-01-13T10:00:01Z");
  }

  private Map<String, Object> incentives(String... amounts) {
    List<Map<String, Object>> entries =
        Arrays.stream(amounts)
            .map(
                amount ->
                    Map.<String, Object>of(
                        "partnerId", stage.partnerId("A"),
                        "at", "2026-01-13T10:00:01Z",
                        "amount", Map.of("amount", amount, "currency", "GBP")))
            .toList();
    return Map.of("entries", entries);
  }
}
