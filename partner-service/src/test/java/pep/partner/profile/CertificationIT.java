package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

@ServiceTest
class CertificationIT {

  @Autowired Api api;
  @Autowired Events events;

  @Test
  void aCompletedTrainingEarnsItsCertificationOnceAndItsExpiryTakesEffectAtItsInstant() {
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
    Api staff = api.vendor(vendorId, "partners:read", "partners:write", "vendor:write");
    staff
        .put("/api/certifications/PRO", Map.of("name", "Professional", "validMonths", 12))
        .expect(200);
    String partner =
        staff
            .post(
                "/api/partners",
                Map.of(
                    "code",
                    "A-1",
                    "profile",
                    Map.of("name", "Ada", "type", "reseller", "country", "GB")))
            .expect(201)
            .text("id");
    Tap tap = events.tap("partner.changed.v1");
    Instant almostAYearAgo =
        Instant.now().minus(365, ChronoUnit.DAYS).plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);

    Envelope fact =
        events.publish(
            "training.completed.v1",
            vendorId,
            "enr_1",
            1,
            Map.of(
                "partnerId",
                partner,
                "certification",
                "PRO",
                "completedAt",
                almostAYearAgo.toString()));
    events.publish(fact);

    Envelope earned =
        tap.await(e -> e.subject().equals(partner) && e.data().path("certifications").size() == 1);
    assertThat(earned.version()).isEqualTo(2);
    Envelope expired =
        tap.await(e -> e.subject().equals(partner) && e.version() > earned.version());
    assertThat(expired.data().path("certifications")).isEmpty();
  }

  @Test
  void whatIsWithdrawnIsToldWithItsReasonAndIsNotHeldAnyMore() {
    Api staff = vendor();
    String path = "/api/partners/" + partner(staff) + "/certifications";
    staff.put("/api/certifications/PRO", Map.of("name", "Professional")).expect(200);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    staff.post(path, Map.of("code", "PRO", "awardedAt", now.toString())).expect(200);
    Tap tap = events.tap("certification.withdrawn.v1", "certification.expired.v1");
    String withdraw = path + "/PRO/withdraw";

    staff.post(withdraw, Map.of("reason", " ")).expectProblem(400, "invalid-input");
    staff.post(path + "/OTHER/withdraw", Map.of("reason", "x")).expectProblem(404, "not-found");
    Answer after = staff.post(withdraw, Map.of("reason", "the exam was void")).expect(200);

    assertThat(after.json().path("certifications")).isEmpty();
    Envelope told = tap.await(e -> e.subject().equals(after.text("id")));
    assertThat(told.type()).isEqualTo("certification.withdrawn.v1");
    assertThat(told.data().path("certification").asString()).isEqualTo("PRO");
    assertThat(told.data().path("reason").asString()).isEqualTo("the exam was void");
    staff.post(withdraw, Map.of("reason", "again")).expectProblem(404, "not-found");
    String history = "/api/partners/" + after.text("id") + "/history";
    await().until(() -> "the exam was void".equals(staff.get(history).text("items/0/why")));
  }

  @Test
  void whatWasAwardedForADayAheadIsWithdrawnBeforeItBegins() {
    Api staff = vendor();
    String path = "/api/partners/" + partner(staff) + "/certifications";
    staff.put("/api/certifications/PRO", Map.of("name", "Professional")).expect(200);
    String nextWeek = Instant.now().plus(7, ChronoUnit.DAYS).toString();
    staff.post(path, Map.of("code", "PRO", "awardedAt", nextWeek)).expect(200);

    Answer after = staff.post(path + "/PRO/withdraw", Map.of("reason", "mistaken")).expect(200);

    assertThat(after.json().path("upcoming")).isEmpty();
  }

  private Api vendor() {
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
    return api.vendor(vendorId, "partners:read", "partners:write", "vendor:write");
  }

  private static String partner(Api staff) {
    Map<String, Object> profile = Map.of("name", "Ada", "type", "reseller", "country", "GB");
    return staff
        .post("/api/partners", Map.of("code", "A-1", "profile", profile))
        .expect(201)
        .text("id");
  }

  @Test
  void whatIsGivenByHandObeysTheValidityAndTheDateOfTheAward() {
    Api staff = vendor();
    String path = "/api/partners/" + partner(staff) + "/certifications";
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    staff
        .post(path, Map.of("code", "PRO", "awardedAt", now.toString()))
        .expectFieldError("code", "unknown-certification");
    staff
        .put("/api/certifications/PRO", Map.of("name", "Professional", "validMonths", 12))
        .expect(200);

    Instant longAgo = now.minus(800, ChronoUnit.DAYS);
    Answer expired =
        staff.post(path, Map.of("code", "PRO", "awardedAt", longAgo.toString())).expect(200);
    assertThat(expired.json().path("certifications")).isEmpty();

    Instant tomorrow = now.plus(1, ChronoUnit.DAYS);
    Answer ahead =
        staff.post(path, Map.of("code", "PRO", "awardedAt", tomorrow.toString())).expect(200);
    assertThat(ahead.json().path("certifications")).isEmpty();
    assertThat(ahead.text("upcoming/0/awardedAt")).isEqualTo(tomorrow.toString());

    Answer held = staff.post(path, Map.of("code", "PRO", "awardedAt", now.toString())).expect(200);
    assertThat(Instant.parse(held.text("certifications/0/expiresAt")))
        .isBetween(now.plus(365, ChronoUnit.DAYS), now.plus(367, ChronoUnit.DAYS));
    staff
        .post(
            path,
            Map.of(
                "code",
                "PRO",
                "awardedAt",
                now.toString(),
                "expiresAt",
                now.plus(400, ChronoUnit.DAYS).toString()))
        .expectFieldError("expiresAt", "beyond-validity");
  }
}
