package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
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
}
