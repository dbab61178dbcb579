package pep.promotion.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.promotion.Market;

@ServiceTest
class ProgramIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
  }

  @Test
  void aTrainingThatLeadsToAnUnknownCertificationIsNotPublished() {
    String id = draft("T-9", training(Map.of()));
    String publish = "/api/programs/" + id + "/publish";
    market.staff.post(publish).expectProblem(409, "certification-unknown");

    give("PRO");

    Awaitility.await().until(() -> market.staff.post(publish).status() == 200);
  }

  @Test
  void aProgramForALineOnWhichPartnersEarnTooLittleAsksForAReason() {
    market.profitability(1, 20, Map.of("tea", "14.5"));
    Map<String, Object> definition = new HashMap<>(training(Map.of()));
    definition.put("kind", "sales");
    definition.remove("certification");
    definition.put("productLines", List.of("tea"));
    String id = draft("S-1", definition);
    String publish = "/api/programs/" + id + "/publish";
    Awaitility.await()
        .untilAsserted(
            () -> {
              String other = draft("S-" + UUID.randomUUID(), definition);
              market
                  .staff
                  .post("/api/programs/" + other + "/publish")
                  .expectProblem(409, "profitability-unclear");
            });

    Answer published =
        market.staff.post(publish, Map.of("profitabilityReason", "It trains")).expect(200);

    assertThat(published.text("profitabilityReason")).isEqualTo("It trains");
    assertThat(published.text("productLines/0")).isEqualTo("tea");
    Awaitility.await()
        .until(
            () -> market.staff.get("/api/programs/" + id + "/history").body(),
            history -> history.contains("It trains"));
  }

  private void give(String certification) {
    events.publish(
        "certification.changed.v1",
        market.vendorId,
        "crt_1",
        1,
        Map.of("code", certification, "name", "Professional"));
  }

  @Test
  void completingATrainingTellsTheCertificationOnce() {
    Tap tap = events.tap("training.completed.v1", "enrolment.changed.v1");
    String program = published("T-1", training(Map.of()));
    Api partner = market.partner("p1");
    String enrolment =
        partner.post("/api/enrolments", Map.of("programId", program)).expect(201).text("id");

    partner
        .post("/api/enrolments/" + enrolment + "/steps/exam")
        .expectProblem(409, "program-step-refused");
    partner.post("/api/enrolments/" + enrolment + "/steps/watch").expect(200);
    partner.post("/api/enrolments/" + enrolment + "/steps/watch").expect(200);
    Answer done = partner.post("/api/enrolments/" + enrolment + "/steps/exam").expect(200);
    partner.post("/api/enrolments/" + enrolment + "/steps/exam").expect(200);

    assertThat(done.text("status")).isEqualTo("completed");
    var told = tap.await("training.completed.v1", enrolment);
    assertThat(told.data().path("certification").asString()).isEqualTo("PRO");
    assertThat(told.data().path("partnerId").asString()).isEqualTo("p1");
    tap.await(
        e ->
            e.type().equals("enrolment.changed.v1")
                && e.data().path("status").asString().equals("completed"));
    assertThat(tap.heard().stream().filter(e -> e.type().equals("training.completed.v1")))
        .hasSize(1);
    partner
        .post("/api/enrolments/" + enrolment + "/withdraw")
        .expectProblem(409, "enrolment-not-open");
  }

  @Test
  void refusesEntryToWhoDoesNotMeetTheCriteriaAndSaysWhich() {
    String program = published("T-1", training(Map.of("segments", List.of("growth"))));

    market
        .partner("p1")
        .post("/api/enrolments", Map.of("programId", program))
        .expectProblem(409, "program-entry-refused");
    market.segments("p1", 1, "growth");
    Awaitility.await()
        .until(
            () ->
                market.partner("p1").post("/api/enrolments", Map.of("programId", program)).status(),
            status -> status == 201);
  }

  @Test
  void enrolsOnceAndTakesAWithdrawnEnrolmentUpAgain() {
    String program = published("T-1", training(Map.of()));
    Map<String, Object> request = Map.of("programId", program, "partnerId", "p1");
    String first = market.staff.post("/api/enrolments", request).expect(201).text("id");

    assertThat(market.staff.post("/api/enrolments", request).expect(201).text("id"))
        .isEqualTo(first);
    market.staff.post("/api/enrolments/" + first + "/withdraw").expect(200);
    market
        .staff
        .post("/api/enrolments/" + first + "/steps/watch")
        .expectProblem(409, "enrolment-not-open");
    assertThat(market.staff.post("/api/enrolments", request).expect(201).text("status"))
        .isEqualTo("enrolled");
    assertThat(market.staff.get("/api/enrolments?partnerId=p1").json().path("items")).hasSize(1);
  }

  @Test
  void admitsOnlyWhilePublished() {
    String program = draft("T-1", training(Map.of()));
    Map<String, Object> request = Map.of("programId", program, "partnerId", "p1");

    market.staff.post("/api/enrolments", request).expectProblem(409, "program-wrong-status");
    give("PRO");
    Awaitility.await()
        .until(() -> market.staff.post("/api/programs/" + program + "/publish").status() == 200);
    market.staff.post("/api/programs/" + program + "/publish").expect(200);
    market
        .staff
        .put("/api/programs/" + program, training(Map.of()))
        .expectProblem(409, "program-wrong-status");
    market.staff.post("/api/programs/" + program + "/close").expect(200);
    market.staff.post("/api/programs/" + program + "/close").expect(200);
    market.staff.post("/api/enrolments", request).expectProblem(409, "program-wrong-status");
  }

  @Test
  void aPartnerSeesItsOwnProgramsAndNobodyElsesEnrolment() {
    String program = published("T-1", training(Map.of()));
    String enrolment =
        market
            .staff
            .post("/api/enrolments", Map.of("programId", program, "partnerId", "p1"))
            .text("id");
    market.activePartner("p2");

    Answer mine = market.partner("p1").get("/api/my/programs").expect(200);
    assertThat(mine.text("items/0/enrolment/status")).isEqualTo("enrolled");
    assertThat(mine.text("items/0/entry/qualifies")).isEqualTo("true");
    market.partner("p2").get("/api/enrolments/" + enrolment).expectProblem(404, "not-found");
    assertThat(market.partner("p2").get("/api/enrolments").json().path("items")).isEmpty();
    market
        .partner("p2")
        .post("/api/enrolments", Map.of("programId", program, "partnerId", "p1"))
        .expectProblem(404, "not-found");
  }

  @Test
  void tellsWhoChangedWhat() {
    String program = published("T-1", training(Map.of()));

    Awaitility.await()
        .until(
            () ->
                market
                    .staff
                    .get("/api/programs/" + program + "/history")
                    .text("items/0/changes/status"),
            "PUBLISHED"::equals);
  }

  @Test
  void namesWhatIsWrongWithAProgram() {
    Map<String, Object> twice = new HashMap<>(training(Map.of()));
    twice.put(
        "steps", List.of(Map.of("code", "a", "title", "A"), Map.of("code", "a", "title", "B")));
    Map<String, Object> marketing = new HashMap<>(training(Map.of()));
    marketing.put("kind", "marketing");

    post("X", twice).expectFieldError("program.steps[1].code", "repeated-code");
    post("X", marketing).expectFieldError("program.certification", "certification-and-kind");
    post("", training(Map.of())).expectFieldError("code", "code");
    draft("X", training(Map.of()));
    post("X", training(Map.of())).expectProblem(409, "already-exists");
  }

  private Answer post(String code, Map<String, Object> program) {
    return market.staff.post("/api/programs", Map.of("code", code, "program", program));
  }

  private String draft(String code, Map<String, Object> program) {
    return post(code, program).expect(201).text("id");
  }

  private String published(String code, Map<String, Object> program) {
    give("PRO");
    String id = draft(code, program);
    String publish = "/api/programs/" + id + "/publish";
    Awaitility.await().until(() -> market.staff.post(publish).status() == 200);
    return id;
  }

  private static Map<String, Object> training(Map<String, Object> entry) {
    return Map.of(
        "name",
        "Sales 101",
        "kind",
        "training",
        "entry",
        entry,
        "steps",
        List.of(
            Map.of("code", "watch", "title", "Watch the film"),
            Map.of("code", "read", "title", "Read on", "optional", true),
            Map.of("code", "exam", "title", "Pass the exam")),
        "ordered",
        true,
        "certification",
        "PRO");
  }
}
