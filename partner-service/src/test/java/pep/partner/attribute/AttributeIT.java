package pep.partner.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.user.Scopes;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** Attributes that are narrowed, required or removed while partners and segments have them. */
@ServiceTest
class AttributeIT {

  private static final String LEVEL = "/api/attributes/level";

  @Autowired Api api;

  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendor() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    staff = api.vendor(vendorId, Scopes.VENDOR.toArray(String[]::new));
    staff.put(LEVEL, level("a", "b", "c")).expect(200);
  }

  @Test
  void narrowingSaysFirstWhomItTouchesAndEveryPartnerIsSavedAsItIs() {
    String touched = partner("A-1", Map.of("level", List.of("b")));
    partner("A-2", Map.of("level", List.of("a")));
    String segment = segment("B", "'b' in attributes.level");
    segment("A", "'a' in attributes.level");

    Answer preview = staff.post(LEVEL + "/preview", level("a")).expect(200);
    assertThat(preview.json().path("removedCodes").toString()).isEqualTo("[\"b\",\"c\"]");
    assertTouched(preview, "partners", "value_not_allowed", touched);
    assertTouched(preview, "segments", "names_removed_code", segment);
    assertThat(preview.json().path("touched")).hasSize(2);
    assertThat(staff.get("/api/attributes").text("items/0/codes/2")).isEqualTo("c");

    staff.put(LEVEL, level("a")).expect(200);

    String path = "/api/partners/" + touched;
    staff.put(path, profile("Renamed", Map.of("level", List.of("b")))).expect(200);
    staff
        .put(path, profile("Renamed", Map.of("level", List.of("c"))))
        .expectFieldError("attributes.level", "wrong-type");
    Api own = api.partner(vendorId, touched, "profile:read", "profile:write");
    assertThat(
            own.put("/api/my/profile", profile("Own", Map.of("level", List.of("b"))))
                .expect(200)
                .text("afterApproval/0"))
        .isEqualTo("name");
    own.put("/api/my/profile", profile("Own", Map.of("level", List.of("b", "c"))))
        .expectFieldError("attributes.level", "wrong-type");
    staff.put(path, profile("Renamed", Map.of("level", List.of("a")))).expect(200);
    staff
        .put(path, profile("Renamed", Map.of("level", List.of("b"))))
        .expectFieldError("attributes.level", "wrong-type");
  }

  @Test
  void aChangeThatAPartnerAskedForBeforeIsNotApprovedOnceItIsNotAllowed() {
    String partner = partner("A-1", Map.of("level", List.of("a")));
    Api own = api.partner(vendorId, partner, "profile:read", "profile:write");
    String change =
        own.put("/api/my/profile", profile("Acme", Map.of("level", List.of("b"))))
            .expect(200)
            .text("change/id");

    assertTouched(
        staff.post(LEVEL + "/preview", level("a")), "profile_changes", "value_not_allowed", change);
    staff.put(LEVEL, level("a")).expect(200);

    staff
        .post("/api/profile-changes/" + change + "/approve")
        .expectProblem(409, "profile-change-no-longer-fits");
    staff
        .post("/api/profile-changes/" + change + "/decline", Map.of("reason", "Not any more"))
        .expect(200);
  }

  @Test
  void whatIsRequiredIsAskedOfNewPartnersAndOfThoseWhoseAttributesChange() {
    String there = partner("A-1", Map.of());
    Map<String, Object> budget = Map.of("name", "Budget", "type", "money", "required", true);

    assertTouched(
        staff.post("/api/attributes/budget/preview", budget), "partners", "value_missing", there);
    staff.put("/api/attributes/budget", budget).expect(200);

    assertThat(staff.get("/api/attributes").expect(200).text("items/0/required")).isEqualTo("true");
    staff
        .post("/api/partners", Map.of("code", "A-2", "profile", profile("P", Map.of())))
        .expectFieldError("profile.attributes.budget", "attribute-required");
    String path = "/api/partners/" + there;
    staff.put(path, profile("Renamed", Map.of())).expect(200);
    staff
        .put(path, profile("Renamed", Map.of("level", List.of("a"))))
        .expectFieldError("attributes.budget", "attribute-required");
    Map<String, Object> money = Map.of("amount", "12.30", "currency", "EUR");
    Answer saved = staff.put(path, profile("Renamed", Map.of("budget", money))).expect(200);
    assertThat(saved.text("profile/attributes/budget/amount")).isEqualTo("12.30");
    assertThat(staff.get(path).text("profile/attributes/budget/currency")).isEqualTo("EUR");
    staff
        .put(path, profile("Renamed", Map.of()))
        .expectFieldError("attributes.budget", "attribute-required");
  }

  @Test
  void rulesCompareWholeNumbersAndAmountsBesideTheirCurrency() {
    staff.put("/api/attributes/stores", Map.of("name", "Stores", "type", "integer")).expect(200);
    staff.put("/api/attributes/budget", Map.of("name", "Budget", "type", "money")).expect(200);
    partner("A-1", Map.of("stores", 3, "budget", Map.of("amount", "12.30", "currency", "EUR")));
    partner("A-2", Map.of("stores", 2, "budget", Map.of("amount", "99", "currency", "USD")));

    String rule =
        "attributes.stores == 3 && attributes.budget.amount >= 12.3"
            + " && attributes.budget.currency == 'EUR'";
    Answer preview = staff.post("/api/segments/preview", Map.of("rule", rule)).expect(200);

    assertThat(preview.json().toString()).contains("A-1").doesNotContain("A-2");
    staff
        .post("/api/segments/preview", Map.of("rule", "attributes.budget > 12"))
        .expectFieldError("rule", "unknown-name");
  }

  @Test
  void removingWaitsForSegmentsThatNameItAndLeavesPartnersWhatTheyHave() {
    String partner = partner("A-1", Map.of("level", List.of("b")));
    String segment = segment("B", "'b' in attributes.level");

    Answer preview = staff.get(LEVEL + "/removal").expect(200);
    assertTouched(preview, "partners", "value_kept", partner);
    assertTouched(preview, "segments", "names_attribute", segment);
    Answer refused = staff.delete(LEVEL).expectProblem(409, "attribute-in-use");
    assertThat(refused.text("usedBy/0/first/0/code")).isEqualTo("B");

    staff.post("/api/segments/" + segment + "/retire").expect(200);
    staff.delete(LEVEL).expect(204);

    staff.delete(LEVEL).expectProblem(404, "not-found");
    assertThat(staff.get("/api/attributes").json().path("items")).isEmpty();
    staff.get("/api/segments/" + segment + "/explain?partnerId=" + partner).expect(200);
    String path = "/api/partners/" + partner;
    staff.put(path, profile("Renamed", Map.of("level", List.of("b")))).expect(200);
    staff
        .put(path, profile("Renamed", Map.of("level", List.of("a"))))
        .expectFieldError("attributes.level", "unknown-attribute");
    staff
        .post("/api/segments", Map.of("code", "C", "name", "C", "rule", "'b' in attributes.level"))
        .expectFieldError("rule", "unknown-name");
    staff
        .put(LEVEL, Map.of("name", "Level", "type", "string"))
        .expectProblem(409, "attribute-type-changed");
    staff.put(path, profile("Renamed", Map.of())).expect(200);
    Api stranger = api.vendor("ven_" + UUID.randomUUID(), "vendor:read", "vendor:write");
    stranger.get(LEVEL + "/removal").expectProblem(404, "not-found");
  }

  @Test
  void whatTheVendorKeepsToItselfIsInNothingThatThePartnerSees() {
    String partner = partner("A-1", Map.of("level", List.of("b")));
    Api own = api.partner(vendorId, partner, "profile:read", "profile:write");
    String asked =
        own.put("/api/my/profile", profile("Acme", Map.of("level", List.of("c"))))
            .expect(200)
            .text("change/id");
    String segment = segment("B", "profile.country == 'GB' && 'b' in attributes.level");
    staff
        .put(
            "/api/profile-rule",
            Map.of("atOnce", List.of("name"), "closed", List.of("attributes.level")))
        .expect(200);
    Map<String, Object> form =
        Map.of(
            "title",
            "Sell",
            "partnerType",
            "reseller",
            "decisionDays",
            14,
            "asks",
            List.of(Map.of("field", "attributes.level", "required", true, "identifies", false)));
    String door =
        staff
            .post("/api/application-forms", Map.of("code", "F-1", "form", form))
            .expect(201)
            .text("id");
    staff.post("/api/application-forms/" + door + "/publish").expect(200);

    assertTouched(
        staff.post(LEVEL + "/preview", kept("a", "b", "c")),
        "application_forms",
        "not_asked_any_more",
        door);
    staff.put(LEVEL, kept("a", "b", "c")).expect(200);
    assertThat(staff.put(LEVEL, level("a", "b", "c")).expect(200).text("readableBy"))
        .isEqualTo("vendor");

    String path = "/api/partners/" + partner;
    String explained = path + "/segments/explain?segmentId=" + segment;
    for (String seen :
        List.of(
            "/api/my/profile",
            path,
            "/api/profile-changes",
            "/api/profile-changes/" + asked,
            "/api/profile-rule",
            explained)) {
      assertThat(own.get(seen).expect(200).json().toString()).as(seen).doesNotContain("level");
      assertThat(staff.get(seen.replace("/api/my/profile", path)).expect(200).json().toString())
          .as(seen)
          .contains("level");
    }
    Answer why = own.get(explained);
    assertThat(why.text("rule/parts/0/text")).contains("profile.country");
    assertThat(why.text("rule/parts/1/kind")).isEqualTo("withheld");
    assertThat(why.text("rule/parts/1/held")).isEqualTo("true");
    assertThat(api.get("/api/apply/" + door).expect(200).json().path("asks")).isEmpty();
    staff
        .post("/api/application-forms", Map.of("code", "F-2", "form", form))
        .expectFieldError("form.asks[0].field", "not-allowed");

    Map<String, Object> guess = profile("Own", Map.of("level", List.of("b")));
    own.put("/api/my/profile", guess).expectFieldError("attributes.level", "unknown-attribute");
    own.post("/api/my/profile/preview", guess)
        .expectFieldError("attributes.level", "unknown-attribute");
    Answer edited = own.put("/api/my/profile", profile("Own", Map.of())).expect(200);
    assertThat(edited.json().toString()).contains("Own").doesNotContain("level");
    assertThat(staff.get(path).text("profile/attributes/level/0")).isEqualTo("b");
    Map<String, Object> open = new HashMap<>(level("a", "b", "c"));
    open.put("readableBy", "partner");
    staff.put(LEVEL, open).expect(200);
    assertThat(own.get("/api/my/profile").text("profile/attributes/level/0")).isEqualTo("b");
  }

  @Test
  void ofTwoWhoChangeAnAttributeTheLaterIsToldWhatItIsNow() throws Exception {
    staff.put("/api/attributes/size", Map.of("name", "Size", "type", "number")).expect(200);
    Answer seen = staff.get(LEVEL).expect(200);
    String tag = seen.header("ETag");
    assertThat(staff.get("/api/attributes").text("items/0/version"))
        .isEqualTo(seen.text("version"));

    Answer first = staff.with("If-Match", tag).put(LEVEL, level("a", "b")).expect(200);
    Answer second = staff.with("If-Match", tag).put(LEVEL, level("a", "c"));

    assertThat(second.expectProblem(412, "precondition-failed").text("present/codes/1"))
        .isEqualTo("b");
    staff.with("If-Match", tag).delete(LEVEL).expectProblem(412, "precondition-failed");
    staff.put("/api/attributes/size", Map.of("name", "Stores", "type", "number")).expect(200);
    staff.with("If-Match", first.header("ETag")).put(LEVEL, level("a", "c")).expect(200);
    staff
        .with("If-Match", "\"0\"")
        .put("/api/attributes/size", Map.of("name", "Mine", "type", "number"))
        .expectProblem(412, "precondition-failed");

    String now = staff.get(LEVEL).header("ETag");
    List<Callable<Integer>> rivals =
        List.of(
            () -> staff.with("If-Match", now).put(LEVEL, level("a")).status(),
            () -> staff.with("If-Match", now).put(LEVEL, level("b")).status(),
            () -> staff.put("/api/attributes/age", Map.of("name", "A", "type", "date")).status());
    try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> told = new ArrayList<>();
      for (Future<Integer> each : at.invokeAll(rivals)) {
        told.add(each.get());
      }
      assertThat(told).containsExactlyInAnyOrder(200, 412, 200);
    }
  }

  private static Map<String, Object> kept(String... codes) {
    Map<String, Object> kept = new HashMap<>(level(codes));
    kept.put("readableBy", "vendor");
    return kept;
  }

  private static void assertTouched(Answer impact, String what, String why, String id) {
    for (JsonNode each : impact.expect(200).json().path("touched")) {
      if (each.path("what").asString().equals(what)) {
        assertThat(each.path("why").asString()).isEqualTo(why);
        assertThat(each.path("count").asInt()).isEqualTo(1);
        assertThat(each.at("/first/0/id").asString()).isEqualTo(id);
        return;
      }
    }
    throw new AssertionError("touches no " + what + ": " + impact.json());
  }

  private static Map<String, Object> level(String... codes) {
    return Map.of("name", "Level", "type", "codes", "codes", List.of(codes));
  }

  private static Map<String, Object> profile(String name, Map<String, Object> attributes) {
    return Map.of("name", name, "type", "agent", "country", "GB", "attributes", attributes);
  }

  private String partner(String code, Map<String, Object> attributes) {
    return staff
        .post("/api/partners", Map.of("code", code, "profile", profile("P", attributes)))
        .expect(201)
        .text("id");
  }

  private String segment(String code, String rule) {
    return staff
        .post("/api/segments", Map.of("code", code, "name", code, "rule", rule))
        .expect(201)
        .text("id");
  }
}
