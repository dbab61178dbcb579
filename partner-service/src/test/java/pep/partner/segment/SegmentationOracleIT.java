package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/**
 * Random changes of profiles, facts and rules: what memberships come to one change at a time, what
 * a preview counts over all partners and what an explanation says of one are the same, and the same
 * as plain Java finds.
 */
@ServiceTest
class SegmentationOracleIT {

  private static final List<String> COUNTRIES = List.of("DE", "AT", "FR");
  private static final List<String> TIERS = List.of("gold", "silver", "bronze");

  private static final List<Rule> RULES =
      List.of(
          new Rule("facts.tier == 'gold'", p -> "gold".equals(p.tier)),
          new Rule("!has(facts.tier)", p -> p.tier == null),
          new Rule("profile.country in ['DE', 'AT']", p -> !p.country.equals("FR")),
          new Rule(
              "!(facts.tier in ['gold', 'silver']) || profile.country == 'FR'",
              p -> "bronze".equals(p.tier) || p.country.equals("FR")),
          new Rule(
              "facts.outlets >= 2 && facts.tier != 'gold'",
              p -> p.outlets.size() >= 2 && p.tier != null && !p.tier.equals("gold")),
          new Rule("!(profile.verticals[0] == 'gifts')", p -> false));

  @Autowired Api api;
  @Autowired Events events;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<Model> partners = new ArrayList<>();
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Map<String, String> segmentIds = new HashMap<>();
  private String vendorId;
  private Api staff;

  private record Rule(String text, Predicate<Model> oracle) {}

  /** A partner as the test knows it. */
  private static final class Model {
    private String id = "";
    private String code = "";
    private String country = "DE";
    private @Nullable String tier;
    private long tierVersion;
    private final TreeSet<String> outlets = new TreeSet<>();
  }

  @BeforeEach
  void partnersAndSegments() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "GBP",
                    "timeZone", "Europe/London",
                    "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff =
        api.vendor(vendorId, "partners:read", "partners:write", "segments:read", "segments:write");
    for (int i = 0; i < 8; i++) {
      Model model = new Model();
      model.code = "A-" + i;
      model.id =
          staff
              .post("/api/partners", Map.of("code", model.code, "profile", profile(model)))
              .expect(201)
              .text("id");
      partners.add(model);
    }
    for (int i = 0; i < 3; i++) {
      String code = "S-" + i;
      Rule rule = RULES.get(random.nextInt(RULES.size()));
      rules.put(code, rule);
      segmentIds.put(
          code,
          staff
              .post("/api/segments", Map.of("code", code, "name", code, "rule", rule.text))
              .expect(201)
              .text("id"));
    }
  }

  @Test
  void oneByOneAllAtOnceAndExplainedComeToTheSameAsPlainJava() {
    for (int round = 0; round < 4; round++) {
      for (int change = 0; change < 15; change++) {
        changeSomething();
      }
      partners.forEach(this::awaitMemberships);
      for (Model partner : partners) {
        rules.forEach((code, rule) -> comparesExplanation(partner, code, rule));
      }
      RULES.forEach(this::comparesPreview);
    }
  }

  private void changeSomething() {
    Model partner = partners.get(random.nextInt(partners.size()));
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> {
        partner.country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        staff.put("/api/partners/" + partner.id, profile(partner)).expect(200);
      }
      case 3, 4, 5 -> {
        partner.tier = TIERS.get(random.nextInt(TIERS.size()));
        partner.tierVersion++;
        events.publish(
            "tier.changed.v1",
            vendorId,
            partner.id,
            partner.tierVersion,
            Map.of("partnerId", partner.id, "tier", partner.tier));
      }
      case 6 -> {
        String outlet = "out_" + UUID.randomUUID();
        partner.outlets.add(outlet);
        events.publish(
            "outlet.changed.v1",
            vendorId,
            outlet,
            1,
            Map.of("partnerId", partner.id, "status", "open"));
      }
      default -> {
        String code = "S-" + random.nextInt(3);
        Rule rule = RULES.get(random.nextInt(RULES.size()));
        rules.put(code, rule);
        staff
            .put("/api/segments/" + segmentIds.get(code), Map.of("name", code, "rule", rule.text))
            .expect(200);
      }
    }
  }

  private void awaitMemberships(Model partner) {
    List<String> expected =
        rules.entrySet().stream()
            .filter(each -> each.getValue().oracle.test(partner))
            .map(Map.Entry::getKey)
            .toList();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              List<String> found = new ArrayList<>();
              for (JsonNode each :
                  staff.get("/api/partners/" + partner.id + "/segments").json().path("items")) {
                found.add(each.path("code").asString());
              }
              assertThat(found).as("seed %d, %s", seed, partner.code).isEqualTo(expected);
            });
  }

  private void comparesExplanation(Model partner, String code, Rule rule) {
    String path = "/api/segments/" + segmentIds.get(code) + "/explain?partnerId=" + partner.id;
    JsonNode explained = staff.get(path).expect(200).json();

    assertThat(List.of(explained.path("member"), explained.path("rule").path("held")))
        .as("seed %d, %s in %s", seed, partner.code, rule.text)
        .allMatch(held -> held.asBoolean() == rule.oracle.test(partner));
  }

  private void comparesPreview(Rule rule) {
    Answer preview = staff.post("/api/segments/preview", Map.of("rule", rule.text)).expect(200);

    assertThat(preview.json().path("count").asLong())
        .as("seed %d, %s", seed, rule.text)
        .isEqualTo(partners.stream().filter(rule.oracle).count());
  }

  private static Map<String, Object> profile(Model model) {
    return Map.of("name", model.code, "type", "reseller", "country", model.country);
  }
}
