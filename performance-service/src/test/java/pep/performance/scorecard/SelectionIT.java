package pep.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** Lists are narrowed by what partners are, stand on and sell, as it is now. */
@ServiceTest
class SelectionIT {

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void twoPartnersThatSellAndOneThatDoesNot() {
    stage = new Stage(api, events);
    for (String code : List.of("A", "B", "IDLE")) {
      stage.knows(code, "active", 1);
    }
    stage.knowsProduct("X", "Toys, small");
    stage.knowsProduct("Y", "Games/board");
    in(1, "GOLD", "NORTH");
    stage
        .staff()
        .with("Idempotency-Key", "s")
        .post(
            "/api/sales/intakes",
            "text/csv",
            Stage.csv(
                ",A,X,1,300.00,GBP," + Stage.daysAgo(40) + ",",
                ",A,Y,1,10.00,GBP," + Stage.daysAgo(500) + ",",
                ",B,Y,1,100.00,GBP," + Stage.daysAgo(40) + ","))
        .expect(200);
    stage.untilRevenue("A", "300.00");
    stage.untilRevenue("B", "100.00");
    Map<String, Object> base = Map.of("code", "base", "name", "Base");
    Map<String, Object> gold =
        Map.of("code", "gold", "name", "Gold", "condition", "revenue12m >= 200");
    stage
        .staff()
        .put("/api/tier-rules", Map.of("graceDays", 0, "tiers", List.of(base, gold)))
        .expect(200);
  }

  @Test
  void narrowsScorecardsAndDiagnoses() {
    Stage.until(() -> codes("/api/diagnoses?limit=9").size() == 3);
    for (String list : List.of("/api/scorecards", "/api/diagnoses")) {
      until(list + "?segment=GOLD", "A");
      until(list + "?segment=GOLD,NORTH", "A");
      until(list + "?segment=NONE");
      until(list + "?line=Toys,%20small", "A");
      until(list + "?line=Games", "B");
      until(list + "?line=Games/board", "B");
      until(list + "?line=Games/card");
      until(list + "?line=Games&segment=GOLD");
      until(list + "?tier=gold", "A");
      until(list + "?tier=base", "B", "IDLE");
      until(list + "?tier=base,gold&line=Games", "B");
    }
    in(2, "NORTH");
    until("/api/scorecards?segment=GOLD");
    assertThat(stage.staff().get("/api/scorecards?segment=NORTH&total=true").text("total/count"))
        .isEqualTo("1");
  }

  @Test
  void findsPartnersByWordsInEveryListOfThem() {
    for (String list :
        List.of("/api/scorecards", "/api/diagnoses", "/api/portfolio", "/api/merits")) {
      until(list + "?q=PARTN%20idl", "IDLE");
      until(list + "?q=partner", "A", "B", "IDLE");
      until(list + "?q=bolt");
    }
    until("/api/diagnoses?q=partner&segment=GOLD", "A");
    assertThat(stage.staff().get("/api/tiers?q=idle").text("items/0/partnerId"))
        .isEqualTo(stage.partnerId("IDLE"));
    assertThat(stage.staff().get("/api/tiers?q=bolt").json().path("items")).isEmpty();
  }

  private void in(long version, String... segments) {
    List<Map<String, String>> in = new ArrayList<>();
    for (String code : segments) {
      in.add(Map.of("code", code));
    }
    String id = stage.partnerId("A");
    Map<String, Object> state = Map.of("partnerId", id, "segments", in);
    events.publish("partner.segments.changed.v1", stage.vendorId(), id, version, state);
  }

  private void until(String path, String... codes) {
    Stage.until(() -> codes(path).equals(List.of(codes)));
  }

  private List<String> codes(String path) {
    List<String> codes = new ArrayList<>();
    for (JsonNode each : stage.staff().get(path).expect(200).json().path("items")) {
      codes.add(each.path("partnerCode").asString());
    }
    return codes.stream().sorted().toList();
  }
}
