package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.access.AccessEnded;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

/** A service that hears that access has ended refuses its tokens, reads and writes alike. */
@ServiceTest
class EndedAccessIT {

  private static final String SCOPE = "things:read";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Clock clock;

  private final String vendorId = "ven_" + UUID.randomUUID();

  @Test
  void aSubjectsTokensEndForThisVendorAlone() {
    String elsewhere = "ven_" + UUID.randomUUID();
    assertThat(asks(vendorId)).isNotEqualTo(401);

    tell(vendorId, "user-" + vendorId, 1L);
    tell(vendorId, "user-" + elsewhere, 1L);

    awaitRefusal();
    assertThat(asks(elsewhere)).as("told in another vendor's name").isNotEqualTo(401);
    api.vendor(vendorId, SCOPE)
        .post("/api/reach/staff", "{\"text\":\"why\"}")
        .expectProblem(401, "unauthenticated");
  }

  @Test
  void tokensOfTheVersionOrALaterOneAreGood() {
    tell(vendorId, "user-" + vendorId, 0L);
    tell(vendorId, "somebody-else", null);
    String other = "ven_" + UUID.randomUUID();
    tell(other, "user-" + other, null);

    await().untilAsserted(() -> assertThat(asks(other)).isEqualTo(401));
    assertThat(asks(vendorId)).isNotEqualTo(401);
  }

  @Test
  void aPartnersTokensEndAndNobodyElses() {
    tell(vendorId, "par_1", null);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(asksAsPartner("par_1")).isEqualTo(401));
    assertThat(asksAsPartner("par_2")).isNotEqualTo(401);
    assertThat(asks(vendorId)).isNotEqualTo(401);
  }

  private int asksAsPartner(String partnerId) {
    return api.partner(vendorId, partnerId, SCOPE).get("/api/reach/either").status();
  }

  private void awaitRefusal() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(asks(vendorId)).isEqualTo(401));
  }

  private int asks(String vendor) {
    Answer answer = api.vendor(vendor, SCOPE).get("/api/reach/either");
    return answer.status();
  }

  private void tell(String vendor, String of, @Nullable Long before) {
    Instant until = clock.instant().plus(Duration.ofMinutes(15));
    events.publish("access.ended.v1", vendor, of, 1, new AccessEnded(of, before, until));
  }
}
