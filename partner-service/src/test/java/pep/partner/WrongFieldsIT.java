package pep.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.user.Scopes;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** Every wrong field of a request is named in one answer, with its code and its cure. */
@ServiceTest
class WrongFieldsIT {

  @Autowired Api api;

  private Api anybody;

  @BeforeEach
  void aVendorWithEveryScope() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    String vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    anybody = api.vendor(vendorId, Scopes.VENDOR.toArray(String[]::new));
  }

  @Test
  void namesEveryWrongFieldOfAVendor() {
    Map<String, Object> vendor =
        Map.of(
            "name",
            "x".repeat(201),
            "currency",
            "XXX",
            "timeZone",
            "+02:00",
            "admin",
            Map.of("email", "nobody", "name", "bell\u0007"));
    api.operator()
        .post("/api/vendors", vendor)
        .expectFieldError("name", "name")
        .expectFieldError("currency", "currency-code")
        .expectFieldError("timeZone", "time-zone-name")
        .expectFieldError("admin.email", "email")
        .expectFieldError("admin.name", "name");
    Map<String, Object> settings =
        Map.of(
            "fiscalYearStartMonth", 13,
            "onboardingChecklist", List.of("a/b"),
            "dealProtectionDays", 0);
    anybody
        .put(
            "/api/vendors/current",
            Map.of("name", "", "timeZone", "Mars/Olympus", "settings", settings))
        .expectFieldError("name", "name")
        .expectFieldError("timeZone", "time-zone-name")
        .expectFieldError("settings.fiscalYearStartMonth", "max")
        .expectFieldError("settings.onboardingChecklist[0]", "code")
        .expectFieldError("settings.dealProtectionDays", "min");
  }

  @Test
  void namesEveryWrongFieldOfASegmentAWebhookAClientAndAnAttribute() {
    anybody
        .post("/api/segments", Map.of("code", "", "name", "N", "rule", "profile.contry == 'DE'"))
        .expectFieldError("code", "code")
        .expectFieldError("rule", "unknown-name");
    anybody
        .post(
            "/api/webhooks", Map.of("url", "ftp://example.org", "eventTypes", List.of("moon.full")))
        .expectFieldError("url", "bad-url")
        .expectFieldError("eventTypes[0]", "unknown-event-type");
    anybody
        .post("/api/api-clients", Map.of("name", "", "scopes", List.of("everything")))
        .expectFieldError("name", "name")
        .expectFieldError("scopes", "scope-not-allowed");
    anybody
        .put("/api/attributes/Big-Shop", Map.of("name", "", "type", "codes"))
        .expectFieldError("code", "bad-identifier")
        .expectFieldError("name", "name")
        .expectFieldError("codes", "codes-do-not-fit");
    anybody
        .post("/api/users", Map.of("email", "nobody", "name", "N", "role", "partner_user"))
        .expectFieldError("email", "email")
        .expectFieldError("partnerId", "partner-required");
  }

  @Test
  void namesTheFieldOfADateRangeTurnedRoundAndOfAYearThatNoReaderFollows() {
    String path = "/api/partners/" + partner("A-1") + "/certifications";
    anybody
        .post(
            path,
            Map.of(
                "code", "a/b",
                "awardedAt", "2026-02-01T00:00:00Z",
                "expiresAt", "2026-01-01T00:00:00Z"))
        .expectFieldError("code", "code")
        .expectFieldError("expiresAt", "ends-before-it-begins");
    anybody
        .post(path, Map.of("code", "PRO", "awardedAt", "+99999-01-01T00:00:00Z"))
        .expectFieldError("awardedAt", "out-of-range");
  }

  @Test
  void takesNamesInAnyScript() {
    for (String name : List.of("Łódź Sp. z o.o.", "株式会社", "شركة", "👩‍🚀 Ltd", "O'Brien & $set")) {
      Map<String, Object> profile = Map.of("name", name, "type", "agent", "country", "GB");
      Answer made =
          anybody
              .post(
                  "/api/partners", Map.of("code", UUID.randomUUID().toString(), "profile", profile))
              .expect(201);
      assertThat(anybody.get("/api/partners/" + made.text("id")).text("profile/name"))
          .isEqualTo(name);
    }
  }

  @Test
  void aPartnerIsNeverAboveItself() {
    String top = partner("A-1");
    String below = partner("A-2");
    anybody.put("/api/partners/" + below, profile(top)).expect(200);

    anybody
        .put("/api/partners/" + top, profile(below))
        .expectFieldError("parentId", "circular-parent");
    anybody
        .put("/api/partners/" + top, profile(top))
        .expectFieldError("parentId", "circular-parent");
    anybody.put("/api/partners/" + below, profile(top)).expect(200);

    JsonNode listed = anybody.get("/api/partners?parentId=" + top).expect(200).json();
    assertThat(listed.path("items").findValuesAsString("id")).containsExactly(below);
    assertThat(anybody.get("/api/partners?parentId=" + below).json().path("items")).isEmpty();
  }

  private static Map<String, Object> profile(String parentId) {
    return Map.of("name", "P", "type", "agent", "country", "GB", "parentId", parentId);
  }

  private String partner(String code) {
    Map<String, Object> profile = Map.of("name", "P", "type", "agent", "country", "GB");
    return anybody
        .post("/api/partners", Map.of("code", code, "profile", profile))
        .expect(201)
        .text("id");
  }
}
