package pep.performance.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.EventContracts;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ActionIT {

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void aVendorWithAPartnerThatNeverSold() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void isAssignedTakenAndFinishedAndTellsEachStep() {
    Tap tap = events.tap("action.changed.v1");
    Answer assigned = assign("coach").expect(201);
    String path = "/api/actions/" + assigned.text("id");
    assertThat(assigned.text("status")).isEqualTo("assigned");
    assertThat(assigned.text("partnerCode")).isEqualTo("A");
    assertThat(stage.staff().get("/api/actions?q=nothing-like-it").json().path("items")).isEmpty();
    assertThat(stage.staff().get("/api/actions").json().at("/items/0/partnerName").asString())
        .isNotBlank();
    Answer started = stage.staff().post(path + "/start").expect(200);
    assertThat(started.header("ETag"))
        .isEqualTo("\"%d\"".formatted(started.json().path("version").asLong()));
    stage
        .staff()
        .put(path + "/assignment", Map.of("assignee", "Grace", "dueOn", "2999-01-01"))
        .expect(200);
    Answer finished = stage.staff().post(path + "/finish").expect(200);
    assertThat(finished.text("assignee")).isEqualTo("Grace");
    assertThat(finished.text("status")).isEqualTo("finished");
    stage
        .staff()
        .post(path + "/drop", Map.of("reason", "no"))
        .expectProblem(409, "action-wrong-status");
    assertThat(stage.staff().get(path + "/effect").expect(200).text("outcome"))
        .isEqualTo("too_early");
    Stage.until(() -> stage.staff().get(path + "/history").json().path("items").size() == 4);
    Envelope told =
        tap.await(
            each ->
                each.vendorid().equals(stage.vendorId())
                    && each.data().path("status").asString().equals("finished"));
    EventContracts.assertFitsSchema("action.changed.v1", told.data().toString());
  }

  @Test
  void refusesWhatIsNotThereAndADayThatHasPassed() {
    assign("dance").expectFieldError("code", "unknown-action");
    stage
        .staff()
        .post("/api/actions", order(stage.partnerId("NOBODY"), "coach", "2999-12-31"))
        .expectFieldError("partnerId", "unknown-partner");
    stage
        .staff()
        .post("/api/actions", order(stage.partnerId("A"), "coach", "2020-01-01"))
        .expectFieldError("dueOn", "day-has-passed");
    stage.partner("A").get("/api/actions").expectProblem(403, "forbidden");
  }

  @Test
  void proposesByTheVendorsOwnCatalogue() {
    String path = "/api/action-proposals/" + stage.partnerId("A");
    Stage.until(() -> stage.staff().get(path).status() == 200);
    assertThat(stage.staff().get(path).expect(200).json().at("/items/0/form").asString())
        .isEqualTo("coach");
    List<Map<String, Object>> entries = new ArrayList<>();
    entries.add(entry("visit", "GBP"));
    Answer saved =
        stage.staff().put("/api/action-catalogue", Map.of("entries", entries)).expect(200);
    JsonNode proposed = stage.staff().get(path).expect(200).json();
    assertThat(proposed.at("/items/0/code").asString()).isEqualTo("visit");
    assertThat(proposed.at("/items/0/why/text")).isEqualTo(proposed.at("/items/0/reason"));
    assertThat(proposed.at("/items/0/why/code").asString()).isNotIn("", "said");
    assertThat(proposed.at("/items/0/cost/amount").asString()).isEqualTo("80.00");
    entries.add(entry("visit", "EUR"));
    Api again = stage.staff().with("If-Match", saved.header("ETag"));
    Answer refused = again.put("/api/action-catalogue", Map.of("entries", entries));
    refused.expectFieldError("entries[1].code", "repeated-code");
    refused.expectFieldError("entries[1].cost", "foreign-currency");
    Stage.until(
        () -> stage.staff().get("/api/action-catalogue/history").json().path("items").size() == 1);
  }

  @Test
  void placesAPartnerThatNeverSold() {
    Stage.until(
        () -> stage.staff().get("/api/portfolio").expect(200).json().path("items").size() == 1);
    JsonNode placed = stage.staff().get("/api/portfolio").expect(200).json().at("/items/0");
    assertThat(placed.path("verdict").asString()).isEqualTo("never_sold");
    assertThat(placed.path("place").asString()).isIn("enable", "part");
    JsonNode counted = stage.staff().get("/api/overview/portfolio").expect(200).json();
    assertThat(counted.path("places")).hasSize(5);
    assertThat(
            counted
                .path("places")
                .valueStream()
                .mapToInt(each -> each.path("partners").asInt())
                .boxed())
        .containsExactlyInAnyOrder(0, 0, 0, 0, 1);
    assertThat(stage.staff().get("/api/portfolio?place=grow").json().path("items")).isEmpty();
  }

  @Test
  void saysThatAPartnerIsHeldOutAndThatSomebodyActedAllTheSame() {
    for (int i = 0; i < 12; i++) {
      stage.knows("H" + i, "active", 1);
    }
    Map<String, Object> visit = new HashMap<>(entry("visit", "GBP"));
    visit.put("holdOut", 60);
    stage
        .staff()
        .put("/api/action-catalogue", Map.of("entries", List.of(visit)))
        .expectFieldError("entries[0].holdOut", "max");
    visit.put("holdOut", 50);
    Answer saved =
        stage.staff().put("/api/action-catalogue", Map.of("entries", List.of(visit))).expect(200);
    assertThat(saved.json().at("/entries/0/holdOut").asInt()).isEqualTo(50);
    Set<Boolean> said = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      String partner = stage.partnerId("H" + i);
      String path = "/api/action-proposals/" + partner;
      Stage.until(() -> stage.staff().get(path).status() == 200);
      boolean held = stage.staff().get(path).json().at("/items/0/heldOut").asBoolean();
      Answer assigned =
          stage.staff().post("/api/actions", order(partner, "visit", "2999-12-31")).expect(201);
      assertThat(assigned.json().path("againstHoldOut").asBoolean()).isEqualTo(held);
      said.add(held);
    }
    assertThat(said).containsExactlyInAnyOrder(true, false);
  }

  private Answer assign(String code) {
    return stage.staff().post("/api/actions", order(stage.partnerId("A"), code, "2999-12-31"));
  }

  private static Map<String, Object> order(String partnerId, String code, String dueOn) {
    return Map.of("partnerId", partnerId, "code", code, "assignee", "Ada", "dueOn", dueOn);
  }

  private static Map<String, Object> entry(String code, String currency) {
    return Map.of(
        "code",
        code,
        "name",
        "Visit it",
        "form",
        "coach",
        "causes",
        List.of("pipeline"),
        "whom",
        "field team",
        "cost",
        Map.of("amount", "80.00", "currency", currency));
  }
}
