package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

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
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

@ServiceTest
class PartnerLifecycleIT {

  @Autowired Api api;
  @Autowired Events events;

  private Api staff;
  private String vendorId;

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
    staff = api.vendor(vendorId, "partners:read", "partners:write", "vendor:write");
  }

  @Test
  void takesAPartnerFromApplicationIntoBusinessAndTellsIt() {
    Tap tap = events.tap("partner.changed.v1", "partner.activated.v1");
    String id = apply("A-1");

    staff.post("/api/partners/" + id + "/activate").expectProblem(409, "onboarding-incomplete");
    staff.post("/api/partners/" + id + "/review").expect(200);
    staff.post("/api/partners/" + id + "/agreement").expect(200);
    staff.post("/api/partners/" + id + "/checklist/company-verified").expect(200);
    staff.post("/api/partners/" + id + "/checklist/contact-confirmed").expect(200);
    Answer active = staff.post("/api/partners/" + id + "/activate").expect(200);

    assertThat(active.text("status")).isEqualTo("active");
    assertThat(active.header("ETag")).isEqualTo("\"6\"");
    assertThat(tap.await("partner.activated.v1", id).vendorid()).isEqualTo(vendorId);
    tap.await(
        e ->
            e.type().equals("partner.changed.v1")
                && e.version() == 6
                && e.data().path("status").asString().equals("active"));
    assertThat(tap.heard().stream().filter(e -> e.type().equals("partner.activated.v1")))
        .hasSize(1);
  }

  @Test
  void saysWhereThePartnerStandsThatCannotBeSuspended() {
    Answer refused =
        staff
            .post("/api/partners/" + apply("A-1") + "/suspend", Map.of("reason", "debts"))
            .expectProblem(409, "partner-wrong-status");

    assertThat(refused.text("partnerStatus")).isEqualTo("applied");
    assertThat(refused.text("detail")).isEqualTo("Cannot suspend: partner A-1 is applied.");
  }

  @Test
  void refusesAStaleVersion() {
    String id = apply("A-1");
    staff.with("If-Match", "\"1\"").post("/api/partners/" + id + "/review").expect(200);

    staff
        .with("If-Match", "\"1\"")
        .post("/api/partners/" + id + "/agreement")
        .expectProblem(412, "precondition-failed");
  }

  @Test
  void theSameKeyAndBodyCreateOnePartnerHoweverManyAskAtOnce() throws Exception {
    Api keyed = staff.with("Idempotency-Key", UUID.randomUUID().toString());
    Callable<Answer> call = () -> keyed.post("/api/partners", application("A-1"));
    List<Future<Answer>> answers;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(List.of(call, call, call, call, call, call, call, call));
    }

    assertThat(answers)
        .extracting(answer -> answer.get().expect(201).text("id"))
        .containsOnly(answers.getFirst().get().text("id"));
    keyed.post("/api/partners", application("A-2")).expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void refusesASecondPartnerWithTheSameCode() {
    apply("A-1");

    staff.post("/api/partners", application("A-1")).expectProblem(409, "already-exists");
  }

  @Test
  void anotherVendorsPartnerIsNotFound() {
    String id = apply("A-1");

    api.vendor("ven_other", "partners:read")
        .get("/api/partners/" + id)
        .expectProblem(404, "not-found");
    api.partner(vendorId, "par_other", "profile:read")
        .get("/api/partners/" + id)
        .expectProblem(404, "not-found");
    api.partner(vendorId, id, "profile:read").get("/api/my/profile").expect(200);
  }

  @Test
  void namesEveryWrongFieldWithItsCure() {
    Answer answer =
        staff.post(
            "/api/partners",
            Map.of(
                "code",
                "",
                "profile",
                Map.of(
                    "name",
                    "bell\u0007",
                    "country",
                    "WW",
                    "parentId",
                    "par_none",
                    "attributes",
                    Map.of("unheard", "of"))));

    answer
        .expectFieldError("code", "code")
        .expectFieldError("profile.name", "name")
        .expectFieldError("profile.country", "country")
        .expectFieldError("profile.type", "not-null")
        .expectFieldError("profile.parentId", "unknown-partner")
        .expectFieldError("profile.attributes.unheard", "unknown-attribute");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    staff
        .post("/api/partners", "application/json", "{\"code\":\"A\",\"color\":\"red\"}")
        .expectFieldError("color", "unknown-field");
    staff
        .post("/api/partners", "application/json", "{\"code\":")
        .expectFieldError("body", "malformed-json");
    staff.get("/api/partners?colour=red").expectFieldError("colour", "unknown-parameter");
    staff.get("/api/partners?status=happy").expectFieldError("status", "unknown-value");
  }

  @Test
  void refusesWhoHasNoTokenOrTheWrongScope() {
    api.get("/api/partners").expectProblem(401, "unauthenticated");
    api.vendor(vendorId, "partners:read")
        .post("/api/partners", application("A-1"))
        .expectProblem(403, "forbidden");
  }

  @Test
  void pagesThroughEveryPartnerOnce() {
    for (int i = 10; i < 22; i++) {
      apply("A-" + i);
    }
    Answer first = staff.get("/api/partners?limit=5&sort=-code").expect(200);
    Answer second =
        staff.get("/api/partners?limit=5&sort=-code&cursor=" + first.text("next")).expect(200);
    Answer third =
        staff.get("/api/partners?limit=5&sort=-code&cursor=" + second.text("next")).expect(200);

    assertThat(first.text("items/0/code")).isEqualTo("A-21");
    assertThat(second.text("items/0/code")).isEqualTo("A-16");
    assertThat(third.json().path("items")).hasSize(2);
    assertThat(third.text("next")).isEmpty();
  }

  @Test
  void tellsWhoChangedWhatAndWhen() {
    Tap tap = events.tap("partner.changed.v1");
    String id = apply("A-1");
    staff.post("/api/partners/" + id + "/review").expect(200);
    tap.await(e -> e.subject().equals(id) && e.version() == 2);

    Answer history = staff.get("/api/partners/" + id + "/history").expect(200);

    assertThat(history.text("items/0/changes/status")).isEqualTo("IN_REVIEW");
    assertThat(history.text("items/0/by")).isEqualTo("user-" + vendorId);
    assertThat(history.json().path("items")).hasSize(2);
  }

  private String apply(String code) {
    return staff.post("/api/partners", application(code)).expect(201).text("id");
  }

  private static Map<String, Object> application(String code) {
    return Map.of(
        "code", code, "profile", Map.of("name", "Ada Ltd", "type", "reseller", "country", "GB"));
  }
}
