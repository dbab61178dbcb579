package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.SettableTime;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

@ServiceTest
@Import(SettableTime.class)
class DealExpiryIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired SettableTime.SettableClock clock;

  @Test
  void aDealExpiresByTheClockAndFreesItsCustomer() {
    TestVendor vendor = new TestVendor(api, events, roster);
    Api first = vendor.partner(vendor.activePartner("A"));
    Api second = vendor.partner(vendor.activePartner("B"));
    Tap tap = events.tap("deal.expiring.v1", "deal.expired.v1");
    Map<String, Object> deal = Map.of("customer", Map.of("name", "Acme"));
    Answer registered = first.post("/api/deals", deal).expect(201);
    second.post("/api/deals", deal).expectProblem(409, "deal-conflict");

    clock.forward(Duration.ofDays(60).minusMinutes(1));
    tap.await("deal.expiring.v1", registered.text("id"));
    second.post("/api/deals", deal).expectProblem(409, "deal-conflict");
    clock.forward(Duration.ofMinutes(1));

    tap.await("deal.expired.v1", registered.text("id"));
    assertThat(first.get("/api/deals/" + registered.text("id")).text("status"))
        .isEqualTo("expired");
    second.post("/api/deals", deal).expect(201);
  }

  @Test
  void aReviewIsMarkedOverdueByTheClock() {
    TestVendor vendor = new TestVendor(api, events, roster);
    Api first = vendor.partner(vendor.activePartner("A"));
    Api second = vendor.partner(vendor.activePartner("B"));
    first.post("/api/deals", in("Chicago")).expect(201);
    String id = second.post("/api/deals", in("Seattle")).expect(201).text("id");
    assertThat(overdue(vendor, id)).isFalse();

    clock.forward(DealReview.PATIENCE);
    Awaitility.await().untilAsserted(() -> assertThat(overdue(vendor, id)).isTrue());
  }

  @Test
  void anObjectionOnWhichNobodyDecidesLapses() {
    TestVendor vendor = new TestVendor(api, events, roster);
    Api first = vendor.partner(vendor.activePartner("A"));
    Api second = vendor.partner(vendor.activePartner("B"));
    Map<String, Object> deal = Map.of("customer", Map.of("name", "Acme"));
    String held = first.post("/api/deals", deal).expect(201).text("id");
    String refused =
        second.post("/api/deals", deal).expectProblem(409, "deal-conflict").text("dealId");
    second.post("/api/deals/" + refused + "/object", Map.of("reason", "ours")).expect(200);

    clock.forward(DealObjection.PATIENCE);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(second.get("/api/deals/" + refused).text("objection/status"))
                    .isEqualTo("lapsed"));
    assertThat(first.get("/api/deals/" + held).text("status")).isEqualTo("registered");
  }

  private static boolean overdue(TestVendor vendor, String id) {
    return vendor.staff().get("/api/deals/" + id).json().at("/review/overdue").asBoolean();
  }

  private static Map<String, Object> in(String city) {
    return Map.of("customer", Map.of("name", "Riverside Dental", "city", city));
  }
}
