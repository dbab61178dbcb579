package pep.partner.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** Files that correct partners: each changes what it names, and a dry run changes nothing. */
@ServiceTest
class PartnerCorrectionsIT {

  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  @Autowired Api api;

  private Api staff;

  @BeforeEach
  void aVendorWithPartners() {
    String vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Southwind",
                    "currency", "NZD",
                    "timeZone", "Pacific/Auckland",
                    "admin", Map.of("email", "ada@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff =
        api.vendor(
            vendorId,
            "partners:read",
            "partners:write",
            "vendor:write",
            "segments:read",
            "segments:write");
    staff.put("/api/attributes/region", Map.of("name", "Region", "type", "string")).expect(200);
    staff
        .put(
            "/api/attributes/fits",
            Map.of("name", "Fits", "type", "codes", "codes", List.of("a", "b")))
        .expect(200);
    String csv =
        """
        code,name,type,country,verticals,parent,contacts,attributes.region,attributes.fits
        HQ,Head,reseller,NZ,,,,,
        A-1,Ada,reseller,NZ,home|gifts,HQ,Ada L:ada@example.org::buyer|Bo,north,a|b
        """;
    assertThat(outcomes(imported("", CSV, csv)).path("created").asInt()).isEqualTo(2);
  }

  @Test
  void parentContactsAndAttributesHaveColumns() {
    JsonNode profile = profile("A-1");
    assertThat(profile.path("parentId").asString()).isEqualTo(partner("HQ").path("id").asString());
    assertThat(profile.at("/contacts/0/email").asString()).isEqualTo("ada@example.org");
    assertThat(profile.at("/contacts/1/name").asString()).isEqualTo("Bo");
    assertThat(profile.at("/attributes/region").asString()).isEqualTo("north");
    assertThat(profile.at("/attributes/fits")).hasSize(2);
  }

  @Test
  void whatAFileDoesNotNameStaysAndWhatItLeavesEmptyToo() {
    JsonNode before = profile("A-1");
    imported("", CSV, "code,name,verticals\nA-1,Ada Ltd,\n");
    imported("", NDJSON, "{\"code\":\"A-1\",\"country\":\"AU\"}\n");

    JsonNode after = profile("A-1");
    assertThat(after.path("name").asString()).isEqualTo("Ada Ltd");
    assertThat(after.path("country").asString()).isEqualTo("AU");
    for (String kept : List.of("type", "parentId", "verticals", "contacts", "attributes")) {
      assertThat(after.path(kept)).as(kept).isEqualTo(before.path(kept));
    }
  }

  @Test
  void aMarkClears() {
    imported("", CSV, "code,verticals,attributes.region\nA-1,\\N,\\N\n");
    JsonNode cleared = profile("A-1");
    assertThat(cleared.path("verticals")).isEmpty();
    assertThat(cleared.path("attributes").propertyNames()).containsExactly("fits");

    imported(
        "", NDJSON, "{\"code\":\"A-1\",\"parent\":null,\"attributes\":null,\"contacts\":null}\n");
    assertThat(profile("A-1").has("parentId")).isFalse();
    assertThat(profile("A-1").path("attributes")).isEmpty();
    assertThat(profile("A-1").path("contacts")).isEmpty();
  }

  @Test
  void whatAPartnerMustHaveIsNotCleared() {
    JsonNode refused = imported("", CSV, "code,name\nA-1,\\N\nNEW,\n").lines().getFirst();
    assertThat(refused.at("/errors/0/field").asString()).isEqualTo("name");
    assertThat(profile("A-1").path("name").asString()).isEqualTo("Ada");
  }

  @Test
  void aParentMayStandBeforeItsChildrenInTheSameFile() {
    StringBuilder csv = new StringBuilder("code,name,type,country,parent\n");
    for (int level = 1; level <= 15; level++) {
      csv.append(
          "L-%d,Level,reseller,NZ,%s\n".formatted(level, level == 1 ? "" : "L-" + (level - 1)));
    }
    for (String query : List.of("?dryRun=true", "")) {
      assertThat(outcomes(imported(query, CSV, csv.toString())).path("created").asInt())
          .isEqualTo(15);
    }
    JsonNode below = imported("", CSV, "code,parent\nL-1,L-15\nA-1,nobody\n").lines().getFirst();
    assertThat(below.at("/errors/0/code").asString()).isEqualTo("circular-parent");
  }

  @Test
  void aDryRunTellsWhatWouldBeAndStoresNothing() {
    staff
        .post(
            "/api/segments", Map.of("code", "AUS", "name", "A", "rule", "profile.country == 'AU'"))
        .expect(201);
    JsonNode before = partner("A-1");
    String csv =
        """
        code,name,type,country,attributes.region,agreementAcceptedOn
        A-1,Ada,reseller,AU,south,
        NEW,New,reseller,AU,,2026-01-01
        BAD,Bad,reseller,Nowhere,,
        NEW,Newer,reseller,AU,,
        """;
    Answer report = imported("?dryRun=true", CSV, csv);

    JsonNode changed = report.lines().getFirst();
    assertThat(changed.path("outcome").asString()).isEqualTo("updated");
    assertThat(changed.path("changes").toString())
        .isEqualTo(
            "[{\"field\":\"country\",\"from\":\"NZ\",\"to\":\"AU\"},"
                + "{\"field\":\"attributes.region\",\"from\":\"north\",\"to\":\"south\"}]");
    assertThat(changed.path("consequences").toString())
        .isEqualTo(
            "[{\"event\":\"partner.profile.changed.v1\"},{\"event\":\"partner.changed.v1\"},"
                + "{\"event\":\"segment.entered.v1\",\"about\":\"AUS\"}]");
    assertThat(report.lines().get(1).path("supersededBy").asInt()).isEqualTo(4);
    assertThat(report.lines().get(1).path("consequences").toString())
        .contains("partner.activated.v1", "segment.entered.v1");
    assertThat(report.lines().get(3).path("changes").toString())
        .isEqualTo("[{\"field\":\"name\",\"from\":\"New\",\"to\":\"Newer\"}]");
    assertThat(outcomes(report).path("refused").asInt()).isOne();
    assertThat(report.lines().getLast().path("summary").has("importId")).isFalse();
    assertThat(partner("A-1")).isEqualTo(before);
    assertThat(staff.get("/api/partners?code=NEW").json().path("items")).isEmpty();
  }

  @Test
  void aDayMayComeFirstWhereItIsTold() {
    String csv = "code;name;type;country;agreementAcceptedOn\nD-1;Di;reseller;NZ;31.01.2026\n";
    assertThat(outcomes(imported("", CSV, csv)).path("refused").asInt()).isOne();
    imported("?dates=day_first", CSV, csv);
    assertThat(partner("D-1").path("agreementAcceptedAt").asString())
        .isEqualTo("2026-01-30T11:00:00Z");
  }

  @Test
  void theSameFileTwiceAtOnceMakesEachPartnerOnceAndADryRunBesideItMakesNone() throws Exception {
    StringBuilder csv = new StringBuilder("code,name,type,country\n");
    for (int i = 1; i <= 100; i++) {
      csv.append("T-%d,Twin,reseller,NZ\n".formatted(i));
    }
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String query : List.of("", "", "?dryRun=true")) {
        answers.add(threads.submit(() -> imported(query, CSV, csv.toString())));
      }
    }
    int created = 0;
    for (Future<Answer> real : answers.subList(0, 2)) {
      JsonNode outcomes = outcomes(real.get());
      created += outcomes.path("created").asInt(0);
      assertThat(outcomes.path("created").asInt(0) + outcomes.path("unchanged").asInt(0))
          .isEqualTo(100);
    }
    assertThat(created).isEqualTo(100);
  }

  private Answer imported(String query, String type, String rows) {
    return staff.post("/api/partners/import" + query, type, rows).expect(200);
  }

  private static JsonNode outcomes(Answer report) {
    return report.lines().getLast().at("/summary/outcomes");
  }

  private JsonNode partner(String code) {
    return staff.get("/api/partners?code=" + code).json().at("/items/0");
  }

  private JsonNode profile(String code) {
    return partner(code).path("profile");
  }
}
