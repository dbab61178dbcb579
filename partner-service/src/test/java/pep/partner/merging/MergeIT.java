package pep.partner.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

@ServiceTest
class MergeIT {

  @Autowired Api api;
  @Autowired Events events;

  private Api staff;
  private String twice;
  private String real;

  @BeforeEach
  void aCompanyThatWasEnteredTwice() {
    String vendorId =
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
    staff =
        api.vendor(
            vendorId,
            "partners:read",
            "partners:write",
            "vendor:write",
            "webhooks:read",
            "webhooks:write");
    twice = active("TWICE", null, "bo@acme.example.org", "kim@acme.example.org");
    real = active("REAL", null, "BO@acme.example.org", "lee@acme.example.org");
  }

  @Test
  void theOtherOneHasWhatHungOnTheDuplicateWhichSaysWhoGoesOnForIt() {
    staff.put("/api/certifications/PRO", Map.of("name", "Professional")).expect(200);
    Map<String, String> award = Map.of("code", "PRO", "awardedAt", "2026-01-05T00:00:00Z");
    staff.post(path(twice) + "/certifications", award).expect(200);
    String child = partner("CHILD", twice).text("id");
    Tap tap = events.tap("partner.merged.v1", "partner.ended.v1", "partner.changed.v1");

    Answer seen = staff.get(path(twice) + "/merge?into=REAL").expect(200);
    assertThat(seen.text("into")).isEqualTo(real);
    assertThat(seen.text("moves/contacts")).isEqualTo("1");
    assertThat(seen.text("moves/childPartners")).isEqualTo("1");
    assertThat(seen.text("moves/certifications/0")).isEqualTo("PRO");
    assertThat(seen.json().at("/differs").toString()).isEqualTo("[\"name\"]");
    assertThat(staff.get(path(twice)).text("status")).as("nothing yet").isEqualTo("active");

    Answer merged = merge(twice, "REAL").expect(200);
    assertThat(merged.text("mergedInto")).isEqualTo(real);
    assertThat(merge(twice, real).expect(200).header("ETag")).isEqualTo(merged.header("ETag"));

    assertThat(tap.await("partner.merged.v1", twice).data().path("intoCode").asString())
        .isEqualTo("REAL");
    tap.await("partner.ended.v1", twice);
    tap.await(
        each ->
            each.subject().equals(twice)
                && each.data().path("mergedInto").asString("").equals(real));
    assertThat(tap.heard().stream().filter(each -> each.type().equals("partner.merged.v1")))
        .hasSize(1);
    Answer old = staff.get(path(twice)).expect(200);
    assertThat(old.text("status")).isEqualTo("ended");
    assertThat(old.text("mergedInto")).isEqualTo(real);
    Answer survivor = staff.get(path(real)).expect(200);
    assertThat(survivor.text("mergedFrom/0")).isEqualTo(twice);
    assertThat(survivor.json().at("/profile/contacts").findValuesAsString("email"))
        .containsExactly("BO@acme.example.org", "lee@acme.example.org", "kim@acme.example.org");
    assertThat(survivor.text("profile/name")).isEqualTo("REAL Ltd");
    assertThat(survivor.text("certifications/0/code")).isEqualTo("PRO");
    await().until(() -> real.equals(staff.get(path(child)).text("profile/parentId")));
    assertThat(staff.get(path(twice) + "/history").text("items/0/why")).contains("REAL");
    assertThat(staff.get(path(real) + "/history").text("items/0/why")).contains("TWICE");
  }

  @Test
  void refusesWhatCannotGoOnAndWhoIsNotTheVendors() {
    merge(twice, twice).expectFieldError("into", "merged-into-itself");
    merge(twice, "TWICE").expectFieldError("into", "merged-into-itself");
    merge(twice, "NOBODY").expectFieldError("into", "unknown-partner");
    merge("par_none", "REAL").expectProblem(404, "not-found");
    staff
        .post(path(twice) + "/merge", Map.of("into", "REAL"))
        .expectFieldError("reason", "not-null");
    String applied = partner("NEW", null).text("id");
    merge(twice, applied).expectProblem(409, "survivor-not-in-business");
    api.vendor("ven_other", "partners:read", "partners:write")
        .get(path(twice) + "/merge?into=REAL")
        .expectProblem(404, "not-found");
    staff
        .with("If-Match", "\"1\"")
        .post(path(twice) + "/merge", Map.of("into", "REAL", "reason", "entered twice"))
        .expectProblem(412, "precondition-failed");

    staff.post(path(real) + "/end", Map.of("reason", "gone")).expect(200);
    merge(twice, "REAL").expectProblem(409, "survivor-not-in-business");
    staff.get(path(twice) + "/merge?into=REAL").expectProblem(409, "survivor-not-in-business");
    assertThat(staff.get(path(twice)).text("status")).isEqualTo("active");
  }

  @Test
  void whatItWasMergedIntoIsMergedAndBothFollowTheLastOne() {
    String last = active("LAST", null);
    merge(twice, "REAL").expect(200);
    merge(twice, "LAST").expectProblem(409, "already-merged");
    Answer refused = merge(last, "TWICE").expectProblem(409, "survivor-not-in-business");
    assertThat(refused.text("mergedInto")).isEqualTo(real);

    merge(real, "LAST").expect(200);

    assertThat(staff.get(path(twice)).text("mergedInto")).isEqualTo(last);
    assertThat(merge(twice, "LAST").expect(200).text("mergedInto")).isEqualTo(last);
  }

  @Test
  void aPartnerBelowItsDuplicateStandsWhereThatStood() {
    String above = active("ABOVE", null);
    String outer = active("OUTER", above);
    String between = active("BETWEEN", outer);
    String inner = active("INNER", between);

    merge(outer, "INNER").expect(200);

    assertThat(staff.get(path(inner)).text("profile/parentId")).isEqualTo(above);
    await().until(() -> inner.equals(staff.get(path(between)).text("profile/parentId")));
  }

  @Test
  void oneThatEndedBeforeIsMergedToo() {
    staff.post(path(twice) + "/end", Map.of("reason", "entered twice")).expect(200);

    assertThat(merge(twice, "REAL").expect(200).text("mergedInto")).isEqualTo(real);
  }

  @Test
  void ofTwoWhoMergeThemIntoEachOtherOneDoes() throws Exception {
    List<Callable<Integer>> both =
        List.of(() -> merge(twice, "REAL").status(), () -> merge(real, "TWICE").status());
    List<Future<Integer>> answers;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(both);
    }

    assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsOnlyOnce(200);
    assertThat(staff.get("/api/partners?status=ended").json().at("/items")).hasSize(1);
  }

  private Answer merge(String id, String into) {
    return staff.post(path(id) + "/merge", Map.of("into", into, "reason", "entered twice"));
  }

  private static String path(String id) {
    return "/api/partners/" + id;
  }

  private Answer partner(String code, @Nullable String parentId, String... emails) {
    Map<String, Object> profile = new HashMap<>();
    profile.put("name", code + " Ltd");
    profile.put("type", "reseller");
    profile.put("country", "GB");
    profile.put(
        "contacts",
        List.of(emails).stream().map(email -> Map.of("name", "Bo", "email", email)).toList());
    if (parentId != null) {
      profile.put("parentId", parentId);
    }
    return staff.post("/api/partners", Map.of("code", code, "profile", profile)).expect(201);
  }

  private String active(String code, @Nullable String parentId, String... emails) {
    String id = partner(code, parentId, emails).text("id");
    for (String step :
        List.of(
            "review",
            "agreement",
            "checklist/company-verified",
            "checklist/contact-confirmed",
            "activate")) {
      staff.post(path(id) + "/" + step).expect(200);
    }
    return id;
  }
}
