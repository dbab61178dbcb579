package pep.performance.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.performance.tier.ladder.Grace;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierLadders;
import pep.performance.tier.ladder.TierRule;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierDecision;
import pep.performance.tier.standing.TierInputs;
import pep.performance.tier.standing.TierPolicy;
import pep.performance.tier.standing.TierStandings;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class TierReplayIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired TierStandings standings;
  @Autowired TierLadders ladders;
  @Autowired JsonMapper mapper;
  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void decidesAgainExactlyAsItDecided() {
    save(30, "revenue12m >= 1000 && growth > 0.1").expect(200);
    String path = "/api/tiers/" + stage.partnerId("A");
    Stage.until(() -> stage.staff().get(path).status() == 200);
    StoredTier stored =
        standings.find(new Tenant(stage.vendorId()), stage.partnerId("A")).orElseThrow();
    TierInputs inputs = mapper.readValue(stored.inputs(), TierInputs.class);
    TierLadder ladder = ladders.ladder(new Tenant(stage.vendorId())).orElseThrow();
    TierDecision again = TierPolicy.decide(ladder, inputs.before(), inputs.facts());
    assertThat(mapper.writeValueAsString(again)).isEqualTo(stored.decision());
    assertThat(stage.staff().get(path + "/explain").expect(200).json())
        .isEqualTo(mapper.readTree(stored.decision()));
  }

  @Test
  void decidesAgainByTheRulesOfThatTimeAfterTheyHaveChanged() {
    Answer first = save(30, "revenue12m >= 1000").expect(200);
    String path = "/api/tiers/" + stage.partnerId("A");
    Stage.until(() -> stage.staff().get(path).status() == 200);
    Tenant tenant = new Tenant(stage.vendorId());
    StoredTier stored = standings.find(tenant, stage.partnerId("A")).orElseThrow();
    stage
        .staff()
        .with("If-Match", first.header("ETag"))
        .put("/api/tier-rules", rules(60, "revenue12m >= 2000"))
        .expect(200);
    Stage.until(
        () -> stage.staff().get("/api/tier-rules/history").json().path("items").size() == 2);
    TierInputs inputs = mapper.readValue(stored.inputs(), TierInputs.class);
    TierLadder then = ladderOf(stored.ladderVersion());
    assertThat(then.rungs().getLast().rule().condition()).isEqualTo("revenue12m >= 1000");
    TierDecision again = TierPolicy.decide(then, inputs.before(), inputs.facts());
    assertThat(mapper.writeValueAsString(again)).isEqualTo(stored.decision());
    stage.partner("A").get("/api/tier-rules/history").expectProblem(403, "forbidden");
  }

  /** The ladder of a version, from the history of the rules: each entry has what it changed. */
  private TierLadder ladderOf(long version) {
    int graceDays = 0;
    List<TierRule> tiers = List.of();
    for (JsonNode entry :
        stage
            .staff()
            .get("/api/tier-rules/history?")
            .json()
            .path("items")
            .valueStream()
            .sorted(Comparator.comparingLong(each -> each.path("version").asLong()))
            .toList()) {
      if (entry.path("version").asLong() <= version) {
        JsonNode changes = entry.path("changes");
        graceDays = changes.path("graceDays").asInt(graceDays);
        if (changes.has("tiers")) {
          tiers = List.of(mapper.treeToValue(changes.path("tiers"), TierRule[].class));
        }
      }
    }
    return ladders.check(version, Grace.of(Duration.ofDays(graceDays)), tiers);
  }

  private Answer save(int graceDays, String gold) {
    return stage.staff().put("/api/tier-rules", rules(graceDays, gold));
  }

  private static Map<String, Object> rules(int graceDays, String gold) {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("graceDays", graceDays);
    List<Map<String, String>> tiers = new ArrayList<>();
    tiers.add(Map.of("code", "base", "name", "Base"));
    tiers.add(Map.of("code", "gold", "name", "Gold", "condition", gold));
    rules.put("tiers", tiers);
    return rules;
  }
}
