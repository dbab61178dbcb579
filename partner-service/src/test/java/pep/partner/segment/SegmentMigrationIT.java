package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** Rules that were saved before what is absent was unknown. */
@ServiceTest
class SegmentMigrationIT {

  @Autowired Api api;
  @Autowired MongoTemplate mongo;

  private Api staff;

  @BeforeEach
  void aVendor() {
    String vendorId =
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
        api.vendor(
            vendorId,
            "partners:read",
            "partners:write",
            "segments:read",
            "segments:write",
            "vendor:write");
    staff.put("/api/attributes/score", Map.of("name", "Score", "type", "number")).expect(200);
    staff.put("/api/attributes/since", Map.of("name", "Since", "type", "date")).expect(200);
  }

  @Test
  void aFormerRuleKeepsItsMeaningUntilItIsTakenOverAndTellsWhatThatChanges() {
    String segment = saved("SMALL", "attributes.score < 5 && facts.revenue_12m < 100");
    String scored = partner("A-1", Map.of("score", 3));
    String unknown = partner("A-2", Map.of());
    awaitSegments(scored, List.of("SMALL"));
    awaitSegments(unknown, List.of("SMALL"));

    Answer told = staff.get("/api/segments/migration").expect(200);
    assertThat(told.json().path("items")).hasSize(1);
    assertThat(told.text("items/0/rule"))
        .isEqualTo("attributes.score < 5 && facts.revenue12m < 100");
    assertThat(told.json().at("/items/0/preview/leavingCount").asInt()).isEqualTo(2);
    assertThat(told.json().at("/items/0/preview/unknownCount").asInt()).isEqualTo(2);
    awaitSegments(scored, List.of("SMALL"));

    Answer taken = staff.post("/api/segments/" + segment + "/migrate").expect(200);
    assertThat(taken.text("meaning")).isEqualTo("absent_is_unknown");
    awaitSegments(scored, List.of());
    awaitSegments(unknown, List.of());
    assertThat(staff.get("/api/segments/migration").json().path("items")).isEmpty();
    long version = taken.json().path("ruleVersion").asLong();
    assertThat(
            staff.post("/api/segments/" + segment + "/migrate").json().path("ruleVersion").asLong())
        .isEqualTo(version);
  }

  @Test
  void aFormerRuleThatIsNoneAnyMoreSaysWhy() {
    String segment = saved("UNDATED", "attributes.since == '' || attributes.since < '2020-01-01'");
    String undated = partner("A-1", Map.of());
    String dated = partner("A-2", Map.of("since", "2019-05-01"));
    awaitSegments(undated, List.of("UNDATED"));
    awaitSegments(dated, List.of("UNDATED"));

    Answer told = staff.get("/api/segments/migration").expect(200);
    assertThat(told.text("items/0/mistakes/0/cure")).contains("'' is no day");
    staff.post("/api/segments/" + segment + "/migrate").expectFieldError("rule", "rule-invalid");
    staff
        .put(
            "/api/segments/" + segment,
            Map.of(
                "name",
                "UNDATED",
                "rule",
                "!has(attributes.since) || attributes.since < '2020-01-01'"))
        .expect(200);
    awaitSegments(undated, List.of("UNDATED"));
    assertThat(staff.get("/api/segments/migration").json().path("items")).isEmpty();
  }

  /** As a segment lies in the database that was saved then. */
  private String saved(String code, String rule) {
    String id =
        staff
            .post("/api/segments", Map.of("code", code, "name", code, "rule", "false"))
            .expect(201)
            .text("id");
    mongo
        .getCollection("segments")
        .updateOne(
            new Document("_id", id),
            new Document("$set", new Document("rule", rule).append("ruleVersion", 2L))
                .append("$unset", new Document("meaning", "")));
    return id;
  }

  private String partner(String code, Map<String, Object> attributes) {
    return staff
        .post(
            "/api/partners",
            Map.of(
                "code",
                code,
                "profile",
                Map.of(
                    "name", "Ada", "type", "reseller", "country", "DE", "attributes", attributes)))
        .expect(201)
        .text("id");
  }

  private void awaitSegments(String partner, List<String> codes) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        staff
                            .get("/api/partners/" + partner + "/segments")
                            .json()
                            .path("items")
                            .valueStream()
                            .map((JsonNode each) -> each.path("code").asString()))
                    .isEqualTo(codes));
  }
}
