package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** A list comes out in full, as its filters and its order have it. */
@ServiceTest
class PartnersComeOutIT {

  /** More than are held in memory at once. */
  private static final int MANY = 1101;

  @Autowired Api api;
  @Autowired MongoTemplate mongo;

  private String vendorId = "";
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "GBP",
                    "timeZone", "Europe/London",
                    "admin", Map.of("email", "ada@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff = api.vendor(vendorId, "partners:read", "partners:write");
  }

  @Test
  void allOfThemAsLinesInTheirOrder() {
    List<String> codes = many();
    Answer page = staff.get("/api/partners?sort=-code&limit=2").expect(200);
    Answer all =
        staff
            .with("Accept", "application/x-ndjson")
            .get("/api/partners?sort=-code&limit=2")
            .expect(200);

    assertThat(all.header("Content-Disposition")).contains("filename").contains("partners.ndjson");
    assertThat(all.lines())
        .extracting(each -> each.path("code").asString())
        .isEqualTo(codes.reversed());
    assertThat(all.lines().getFirst()).isEqualTo(page.json().path("items").path(0));
  }

  @Test
  void thoseThatTheFilterMatchesAsATable() {
    partners(
        "A-1,=HYPERLINK(1),reseller,GB,b|a\nA-2,\"Ada, Ltd\",agent,DE,\nA-3,Ångström,reseller,SE,\n");
    Answer table = staff.with("Accept", "text/csv").get("/api/partners?type=reseller").expect(200);

    assertThat(table.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(table.header("Content-Disposition")).contains("partners.csv");
    List<String> lines = table.body().lines().toList();
    assertThat(lines.getFirst())
        .startsWith("id,code,status,statusReason,profile.name,profile.type");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains(",A-1,in_review,,'=HYPERLINK(1),reseller,GB").contains("a|b");
    assertThat(lines.get(2)).contains("Ångström");
  }

  @Test
  void aByteOrderMarkOnlyIfItIsAskedFor() {
    assertThat(staff.with("Accept", "text/csv").get("/api/partners").body()).startsWith("id,");
    assertThat(staff.with("Accept", "text/csv;bom=true").get("/api/partners").body())
        .startsWith("\uFEFFid,");
  }

  @Test
  void whoeverTakesAnythingGetsAPage() {
    Answer page =
        staff.with("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8").get("/api/partners");
    assertThat(page.header("Content-Type")).isEqualTo("application/json");
    assertThat(page.header("Content-Disposition")).isEmpty();
  }

  @Test
  void whoMayNotReadTheListMayNotTakeItOut() {
    api.vendor(vendorId, "deals:read")
        .with("Accept", "text/csv")
        .get("/api/partners")
        .expectProblem(403, "forbidden");
    partners("A-1,Ada,reseller,GB,\n");
    String other =
        api.vendor("ven_other", "partners:read")
            .with("Accept", "text/csv")
            .get("/api/partners")
            .body();
    assertThat(other.lines()).hasSize(1);
  }

  @Test
  void saysHowManyThereAreWhenAsked() {
    partners("A-1,Ada,reseller,GB,\nA-2,Bea,reseller,GB,\nA-3,Cem,agent,GB,\n");
    JsonNode total =
        staff.get("/api/partners?type=reseller&limit=1&total=true").json().path("total");
    assertThat(total.path("count").asInt()).isEqualTo(2);
    assertThat(total.path("exact").asBoolean()).isTrue();
    assertThat(staff.get("/api/partners?limit=1").json().has("total")).isFalse();
    staff.get("/api/partners?total=yes").expectFieldError("total", "unknown-value");
  }

  /** What was sent before the failure must not pass for all of it. */
  @Test
  void oneThatFailsOnTheWayIsSeenToBeCut() {
    String last = many().getLast();
    status(last, "NONE_THAT_THERE_IS");
    try {
      assertThatThrownBy(() -> staff.with("Accept", "text/csv").get("/api/partners"))
          .hasRootCauseInstanceOf(IOException.class);
    } finally {
      status(last, PartnerStatus.IN_REVIEW.name()); // for the loops that read all vendors' partners
    }
  }

  private void status(String code, String stored) {
    mongo
        .getCollection("partners")
        .updateOne(
            Filters.and(Filters.eq("vendorId", vendorId), Filters.eq("code", code)),
            Updates.set("status", stored));
  }

  private List<String> many() {
    List<String> codes =
        IntStream.range(0, MANY).mapToObj(i -> "P-" + (10_000 + i)).sorted().toList();
    StringBuilder rows = new StringBuilder();
    codes.forEach(code -> rows.append(code).append(",Ada,reseller,GB,\n"));
    partners(rows.toString());
    return codes;
  }

  private void partners(String rows) {
    staff
        .post("/api/partners/import", "text/csv", "code,name,type,country,verticals\n" + rows)
        .expect(200);
  }
}
