package pep.partner.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

@ServiceTest
class MailOfSuspendedVendorIT {

  @Autowired Api api;
  @Autowired Mailing mailing;
  @Autowired Outgoing outgoing;
  @Autowired MailRounds rounds;
  @Autowired Clock clock;

  @Test
  void waitsUntilTheVendorIsBack() {
    Tenant suspended = vendor();
    Tenant other = vendor();
    String path = "/api/vendors/" + suspended.vendorId();
    api.operator().post(path + "/suspend", Map.of("reason", "unpaid")).expect(200);

    write(suspended);
    write(other);
    await().until(() -> status(other) == MailStatus.SENT);
    assertThat(status(suspended)).isEqualTo(MailStatus.WAITING);

    api.operator().post(path + "/resume").expect(200);
    rounds.call();
    await().until(() -> status(suspended) == MailStatus.SENT);
  }

  private void write(Tenant tenant) {
    Letter letter = Letters.to(Letters.address());
    mailing.write(tenant, "it", letter, clock.instant().plus(Duration.ofDays(1)));
  }

  private MailStatus status(Tenant tenant) {
    return outgoing.find(tenant, Mailing.idOf(tenant, "it")).orElseThrow().status();
  }

  private Tenant vendor() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    return new Tenant(api.operator().post("/api/vendors", vendor).expect(201).text("id"));
  }
}
