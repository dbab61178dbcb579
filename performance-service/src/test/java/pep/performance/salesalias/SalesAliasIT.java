package pep.performance.salesalias;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.performance.roster.Roster;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SalesAliasIT {

  private static final String ALIASES = "/api/sales/aliases";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Stage stage;

  @BeforeEach
  void aVendor() {
    stage = new Stage(api, events);
    stage.knows("REAL", "active", 1);
  }

  @Test
  void countsLinesForThePartnerAndTheProductThatTheirNamesMean() {
    stage.knowsProduct("PUMP", "pumps");
    add("partner", "Acme Ltd", "REAL").expect(201);
    add("product", "pmp-1", "PUMP").expect(201);
    Tap told = events.tap("sales.recorded.v1");
    Answer sent = send("k1", "x1,ACME ltd,PMP-1,1,2.00,GBP,");
    assertThat(sent.expect(200).text("outcomes/accepted")).isEqualTo("1");
    JsonNode line =
        told.await(each -> each.vendorid().equals(stage.vendorId())).data().at("/lines/0");
    assertThat(line.path("partnerCode").asString()).isEqualTo("REAL");
    assertThat(line.path("productCode").asString()).isEqualTo("PUMP");
    assertThat(line.path("productLine").asString()).isEqualTo("pumps");
    stage.untilRevenue("REAL", "2.00");
    assertThat(send("k2", "x1,ACME ltd,PMP-1,1,2.00,GBP,").text("outcomes/duplicate"))
        .isEqualTo("1");
  }

  @Test
  void releasesWhatWasHeldOnceItsNameMeansAPartner() {
    assertThat(send("k1", ",Acme,P1,1,2.00,GBP,", ",acme,P1,1,3.00,GBP,").text("outcomes/held"))
        .isEqualTo("2");
    Answer added = add("partner", "ACME", "REAL").expect(201);
    stage.untilRevenue("REAL", "5.00");
    stage.staff().delete(ALIASES + "/" + added.text("id")).expect(204);
    stage.staff().get(ALIASES + "/" + added.text("id")).expect(404);
    assertThat(send("k2", ",Acme,P1,1,4.00,GBP,").text("outcomes/held")).isEqualTo("1");
    assertThat(stage.revenue("REAL")).isEqualTo("5.00");
    assertThat(stage.staff().get(ALIASES + "/" + added.text("id") + "/history").json().at("/items"))
        .hasSize(2);
  }

  @Test
  void releasesLinesOfAnAliasWhenThePartnerThatIsMeantBecomesActive() {
    stage.knows("LATE", "in_review", 1);
    add("partner", "Later", "LATE").expect(201);
    assertThat(send("k1", ",later,P1,1,2.00,GBP,").text("outcomes/held")).isEqualTo("1");
    stage.tells("LATE", "active", 2);
    stage.untilRevenue("LATE", "2.00");
  }

  @Test
  void countsWhatComesUnderTheCodeOfADuplicateForThePartnerThatItWasMergedInto() {
    stage.knows("TWICE", "active", 1);
    assertThat(send("k1", "x1,TWICE,P1,1,2.00,GBP,").text("outcomes/accepted")).isEqualTo("1");
    stage.untilRevenue("TWICE", "2.00");
    stage.tellsMerged("TWICE", 2, "REAL", Instant.now().minus(Duration.ofDays(30)));
    Tenant tenant = new Tenant(stage.vendorId());
    Awaitility.await()
        .until(() -> roster.byCode(tenant, List.of("TWICE")).get("TWICE").code().equals("REAL"));
    assertThat(send("k2", "x2,TWICE,P1,1,3.00,GBP,").text("outcomes/accepted")).isEqualTo("1");
    stage.untilRevenue("REAL", "3.00");
    assertThat(stage.revenue("TWICE")).as("what was recorded stays").isEqualTo("2.00");
    assertThat(send("k3", "x1,TWICE,P1,1,2.00,GBP,").text("outcomes/duplicate")).isEqualTo("1");
  }

  @Test
  void refusesAnAliasOfNothingOfACodeAndOfAnAlias() {
    add("partner", "first", "REAL").expect(201);
    add("partner", "first", "REAL").expect(201);
    stage.knows("OTHER", "active", 1);
    add("partner", "FIRST", "OTHER").expectProblem(409, "alias-taken");
    add("partner", "x", "NOBODY").expectFieldError("code", "unknown-partner");
    add("product", "x", "REAL").expectFieldError("code", "unknown-product");
    add("partner", "OTHER", "REAL").expectFieldError("alias", "alias-is-code");
    add("partner", "second", "First").expectFieldError("code", "alias-chain");
    assertThat(stage.others().get(ALIASES).json().at("/items")).isEmpty();
  }

  @Test
  void takesManyAliasesTogetherOrNone() {
    stage.knows("OTHER", "active", 1);
    Map<String, Object> good = Map.of("kind", "partner", "alias", "a", "code", "REAL");
    Map<String, Object> bad = Map.of("kind", "partner", "alias", "b", "code", "NOBODY");
    stage
        .staff()
        .post(ALIASES + "/import", Map.of("aliases", List.of(good, bad)))
        .expectFieldError("aliases[1].code", "unknown-partner");
    assertThat(stage.staff().get(ALIASES).json().at("/items")).isEmpty();
    Answer taken = stage.staff().post(ALIASES + "/import", Map.of("aliases", List.of(good)));
    assertThat(taken.expect(200).text("outcomes/created")).isEqualTo("1");
    Map<String, Object> moved = Map.of("kind", "partner", "alias", "A", "code", "OTHER");
    taken = stage.staff().post(ALIASES + "/import", Map.of("aliases", List.of(moved)));
    assertThat(taken.text("outcomes/changed")).isEqualTo("1");
    assertThat(stage.staff().get(ALIASES + "?code=OTHER").json().at("/items")).hasSize(1);
  }

  @Test
  void savesTheAliasOfAMapping() {
    assertThat(send("k1", ",TYPO,P1,1,2.00,GBP,").text("outcomes/held")).isEqualTo("1");
    Map<String, Object> body =
        Map.of(
            "reason",
            "misspelt",
            "select",
            Map.of("partnerCode", "TYPO"),
            "toPartnerCode",
            "REAL",
            "saveAlias",
            true);
    assertThat(stage.staff().post("/api/sales/held/map", body).expect(200).text("released"))
        .isEqualTo("1");
    assertThat(send("k2", ",TYPO,P1,1,3.00,GBP,").text("outcomes/accepted")).isEqualTo("1");
    stage.untilRevenue("REAL", "5.00");
  }

  private Answer add(String kind, String alias, String code) {
    return stage.staff().post(ALIASES, Map.of("kind", kind, "alias", alias, "code", code));
  }

  private Answer send(String key, String... rows) {
    String[] dated = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      dated[i] = rows[i] + Stage.daysAgo(20) + ",";
    }
    return stage
        .staff()
        .with("Idempotency-Key", key)
        .post("/api/sales/intakes", "text/csv", Stage.csv(dated));
  }
}
