package pep.partner.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

@ServiceTest
class AgreementIT {

  private static final String AGREEMENTS = "/api/agreements";
  private static final String MINE = "/api/my/agreements";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Clock clock;

  private Api staff;
  private String partner;
  private Api own;
  private Api others;

  @BeforeEach
  void aPartnerInReview() {
    Map<String, Object> admin = Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada");
    Map<String, Object> vendor =
        Map.of("name", "Northwind", "currency", "GBP", "timeZone", "Europe/London", "admin", admin);
    String vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    staff = api.vendor(vendorId, "partners:read", "partners:write", "vendor:read", "vendor:write");
    partner = partner("A-1", "reseller");
    own = api.partner(vendorId, partner, "profile:read", "profile:write");
    others = api.partner(vendorId, partner("A-2", "agent"), "profile:read", "profile:write");
  }

  @Test
  void aVersionIsAcceptedOnceAndOpensTheWayIntoBusiness() throws Exception {
    Tap tap = events.tap("agreement.published.v1", "agreement.accepted.v1");
    String first = publish("resale", Map.of("partnerTypes", List.of("reseller"))).text("id");
    assertThat(tap.await(e -> e.subject().equals(first)).data().path("number").asInt())
        .isEqualTo(1);
    assertThat(open(own)).isEqualTo(1);
    assertThat(open(others)).as("for resellers only").isZero();
    assertThat(missing()).contains("agreement");

    String accept = MINE + "/" + first + "/accept";
    for (int status : together(() -> own.post(accept).status(), () -> own.post(accept).status())) {
      assertThat(status).isEqualTo(200);
    }
    others.post(accept).expectProblem(409, "agreement-not-in-force");

    assertThat(open(own)).isZero();
    Answer listed = staff.get(AGREEMENTS + "/" + first + "/acceptances").expect(200);
    assertThat(listed.json().path("items").size()).isEqualTo(1);
    assertThat(listed.text("items/0/partnerId")).isEqualTo(partner);
    assertThat(listed.text("items/0/from")).isNotBlank();
    tap.await(
        e ->
            e.type().equals("agreement.accepted.v1")
                && e.data().path("partnerId").asString().equals(partner));
    step("activate").expect(200);
  }

  @Test
  void aNewVersionAsksAgainAndOneThatLiesAheadActivatesNobody() {
    String first = publish("resale", Map.of()).text("id");
    own.post(MINE + "/" + first + "/accept").expect(200);
    String later = clock.instant().plus(Duration.ofDays(1)).toString();
    String planned = publish("resale", Map.of("from", later)).text("id");
    own.post(MINE + "/" + planned + "/accept").expectProblem(409, "agreement-not-in-force");
    assertThat(open(own)).isZero();

    Answer second = publish("resale", Map.of());
    assertThat(second.text("number")).isEqualTo("3");
    assertThat(open(own)).isEqualTo(1);
    own.post(MINE + "/" + first + "/accept").expectProblem(409, "agreement-not-in-force");
    step("activate").expectProblem(409, "onboarding-incomplete");

    staff.post(AGREEMENTS + "/" + second.text("id") + "/withdraw").expect(200);
    staff.post(AGREEMENTS + "/" + second.text("id") + "/withdraw").expect(200);
    assertThat(open(own)).isZero();
    step("activate").expect(200);
    publish("resale", Map.of());
    step("activate").expect(200);
  }

  @Test
  void onPaperTheVendorNotesAllThatIsInForce() {
    String one = publish("resale", Map.of()).text("id");
    publish("privacy", Map.of("title", "Straße & Daten"));
    assertThat(staff.get(AGREEMENTS + "?q=strasse").text("items/0/code")).isEqualTo("privacy");
    own.post(MINE + "/" + one + "/accept").expect(200);
    step("activate").expectProblem(409, "onboarding-incomplete");

    String path = "/api/partners/" + partner + "/agreement";
    Instant now = clock.instant();
    staff
        .post(path, Map.of("acceptedAt", now.plus(Duration.ofDays(1))))
        .expectFieldError("acceptedAt", "in-the-future");
    staff.post(path, Map.of("acceptedOn", "2026-01-31")).expect(400);
    staff.post(path, Map.of("acceptedAt", now.minus(Duration.ofDays(1)))).expect(200);
    step("activate").expectProblem(409, "onboarding-incomplete");
    step("agreement").expect(200);

    assertThat(open(own)).isZero();
    step("activate").expect(200);
  }

  @Test
  void whatLiesBehindOrEndsBeforeItBeginsIsRefused() {
    Map<String, Object> past = request("resale", Map.of("from", "2020-01-01T00:00:00Z"));
    staff.post(AGREEMENTS, past).expectFieldError("from", "not-in-the-future");
    Map<String, Object> deadline =
        Map.of("acceptBy", "2020-01-01T00:00:00Z", "withholds", List.of("deals"));
    staff
        .post(AGREEMENTS, request("resale", Map.of("deadline", deadline)))
        .expectFieldError("deadline.acceptBy", "ends-before-it-begins");
    own.post(MINE + "/agr_none/accept").expectProblem(404, "not-found");
  }

  private Answer publish(String code, Map<String, Object> more) {
    return staff.post(AGREEMENTS, request(code, more)).expect(201);
  }

  private static Map<String, Object> request(String code, Map<String, Object> more) {
    Map<String, Object> request = new HashMap<>();
    request.put("code", code);
    request.put("title", "Resale agreement");
    request.put("text", "Sell well.");
    request.put("partnerTypes", List.of());
    request.put("countries", List.of());
    request.putAll(more);
    return request;
  }

  private static int open(Api partner) {
    return partner.get(MINE + "?accepted=false").expect(200).json().path("items").size();
  }

  private String missing() {
    return step("activate").expectProblem(409, "onboarding-incomplete").body();
  }

  private Answer step(String step) {
    return staff.post("/api/partners/" + partner + "/" + step);
  }

  /** In review, with its checklist done and nothing agreed to. */
  private String partner(String code, String type) {
    Map<String, Object> profile = Map.of("name", "Acme", "type", type, "country", "GB");
    String id =
        staff
            .post("/api/partners", Map.of("code", code, "profile", profile))
            .expect(201)
            .text("id");
    String path = "/api/partners/" + id;
    staff.post(path + "/review").expect(200);
    staff.post(path + "/checklist/company-verified").expect(200);
    staff.post(path + "/checklist/contact-confirmed").expect(200);
    return id;
  }

  private static List<Integer> together(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = both.invokeAll(List.of(one, other));
      return List.of(answers.getFirst().get(), answers.getLast().get());
    }
  }
}
