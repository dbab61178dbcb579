package pep.partner.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.profile.Partners;
import pep.partner.vendor.Vendors;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class JourneyIT {

  private static final String JOURNEYS = "/api/journeys";
  private static final String TEMPLATES = "/api/journey-templates";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Clock clock;
  @Autowired Journeys journeys;
  @Autowired JourneyTemplates templates;
  @Autowired Partners partners;
  @Autowired Vendors vendors;

  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendorWithATemplate() {
    Map<String, Object> admin = Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada");
    Map<String, Object> vendor =
        Map.of("name", "Northwind", "currency", "GBP", "timeZone", "Europe/London", "admin", admin);
    vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    staff = api.vendor(vendorId, "partners:read", "partners:write", "vendor:write");
    List<Map<String, Object>> steps =
        List.of(
            Map.of("code", "call", "title", "First call", "owner", "vendor", "dueDays", 7),
            Map.of("code", "plan", "title", "A plan", "owner", "partner", "dueDays", 30),
            Map.of(
                "code",
                "sign",
                "title",
                "Agreed",
                "owner",
                "partner",
                "dueDays",
                1,
                "doneBy",
                "agreement_accepted"),
            Map.of(
                "code",
                "deal",
                "title",
                "First deal",
                "owner",
                "partner",
                "dueDays",
                90,
                "doneBy",
                "deal_registered"));
    staff
        .put("/api/journey-templates", Map.of("partnerType", "reseller", "steps", steps))
        .expect(200);
  }

  @Test
  void aJourneyBeginsWithBusinessAndIsFinishedByPeopleAndFacts() {
    Tap tap = events.tap("journey.finished.v1");
    String partner = activated("reseller");
    Api own = api.partner(vendorId, partner, "profile:read", "profile:write");
    JsonNode begun = await().until(() -> only(own), journey -> !journey.isMissingNode());
    assertThat(begun.path("steps").get(2).path("doneAt").asString())
        .as("agreed before")
        .isNotBlank();

    String path = JOURNEYS + "/" + begun.path("id").asString() + "/steps/";
    own.post(path + "call/done").expectProblem(409, "not-your-step");
    own.post(path + "deal/done").expectProblem(409, "not-your-step");
    own.post(path + "none/done").expectProblem(404, "not-found");
    own.post(path + "plan/done").expect(200);
    own.post(path + "plan/done").expect(200);
    staff.post(path + "call/done").expect(200);
    String deal = "dea_" + UUID.randomUUID();
    events.publish(
        "deal.registered.v1", vendorId, deal, 1, Map.of("dealId", deal, "partnerId", partner));

    tap.await(e -> e.data().path("partnerId").asString().equals(partner));
    assertThat(only(own).path("status").asString()).isEqualTo("finished");
  }

  @Test
  void aCountryHasAJourneyOfItsOwnUntilThatIsTakenBack() {
    put("GB", List.of(step("visit", "A visit")));
    assertThat(staff.get(TEMPLATES).expect(200).json().path("items").size()).isEqualTo(2);
    Api british = own(activated("reseller", "B-1", "GB"));
    Api danish = own(activated("reseller", "D-1", "DK"));
    assertThat(firstStep(british)).isEqualTo("visit");
    assertThat(firstStep(danish)).isEqualTo("call");

    staff.delete(TEMPLATES + "?partnerType=reseller&country=GB").expect(204);
    staff.delete(TEMPLATES + "?partnerType=reseller&country=GB").expect(204);
    assertThat(firstStep(own(activated("reseller", "B-2", "GB")))).isEqualTo("call");
    staff
        .put(TEMPLATES, Map.of("partnerType", "agent", "country", "UK", "steps", List.of()))
        .expect(400);
    staff.delete(TEMPLATES + "?partnerType=reseller").expect(400);
  }

  private void put(String country, List<Map<String, Object>> steps) {
    staff
        .put(TEMPLATES, Map.of("partnerType", "reseller", "country", country, "steps", steps))
        .expect(200);
  }

  private static Map<String, Object> step(String code, String title) {
    return Map.of("code", code, "title", title, "owner", "vendor", "dueDays", 7);
  }

  private String firstStep(Api own) {
    return await()
        .until(() -> only(own), journey -> !journey.isMissingNode())
        .at("/steps/0/code")
        .asString();
  }

  private Api own(String partner) {
    return api.partner(vendorId, partner, "profile:read", "profile:write");
  }

  @Test
  void whatIsLateIsToldOnce() {
    Tap tap = events.tap("journey.step.overdue.v1");
    String partner = activated("reseller");
    Api own = api.partner(vendorId, partner, "profile:read", "profile:write");
    String id =
        await().until(() -> only(own), journey -> !journey.isMissingNode()).path("id").asString();
    Travelling later =
        new Travelling(
            journeys,
            templates,
            partners,
            vendors,
            new MovableClock(clock.instant().plus(Duration.ofDays(8))));
    later.tellOverdue(new Tenant(vendorId), id);
    later.tellOverdue(new Tenant(vendorId), id);

    JsonNode told = tap.await(e -> e.subject().equals(id)).data();
    assertThat(told.path("step").asString()).isEqualTo("call");
    assertThat(staff.get(JOURNEYS + "?overdue=true").text("items/0/id")).isEqualTo(id);
    assertThat(staff.get(JOURNEYS + "?q=acm").text("items/0/id")).isEqualTo(id);
    assertThat(own.get(JOURNEYS + "?q=a-1&overdue=true").text("items/0/id")).isEqualTo(id);
    assertThat(staff.get(JOURNEYS + "?q=bolt").json().path("items")).isEmpty();
    staff.post(JOURNEYS + "/" + id + "/steps/call/done").expect(200);
    assertThat(staff.get(JOURNEYS + "?overdue=true").json().path("items").size()).isZero();
    assertThat(tap.heard()).filteredOn(e -> e.subject().equals(id)).hasSize(1);

    staff.post("/api/partners/" + partner + "/end", Map.of("reason", "closed")).expect(200);
    await().until(() -> only(own).path("status").asString("").equals("ended"));
  }

  private JsonNode only(Api partner) {
    return partner.get(JOURNEYS).expect(200).json().path("items").path(0);
  }

  private String activated(String type) {
    return activated(type, "A-1", "GB");
  }

  private String activated(String type, String code, String country) {
    Map<String, Object> profile = Map.of("name", "Acme", "type", type, "country", country);
    String id =
        staff
            .post("/api/partners", Map.of("code", code, "profile", profile))
            .expect(201)
            .text("id");
    String path = "/api/partners/" + id;
    staff.post(path + "/review").expect(200);
    staff.post(path + "/checklist/company-verified").expect(200);
    staff.post(path + "/checklist/contact-confirmed").expect(200);
    staff.post(path + "/agreement").expect(200);
    staff.post(path + "/activate").expect(200);
    return id;
  }
}
