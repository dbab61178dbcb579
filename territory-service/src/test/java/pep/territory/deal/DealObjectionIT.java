package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

@ServiceTest
class DealObjectionIT {

  private static final Map<String, Object> DEAL =
      Map.of("customer", Map.of("name", "Acme", "country", "GB"));
  private static final Map<String, Object> UPHOLD =
      Map.of("outcome", "uphold", "reason", "supplied since 2019");
  private static final Map<String, Object> DISMISS =
      Map.of("outcome", "dismiss", "reason", "no contract");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Api staff;
  private Api first;
  private Api second;
  private String held;
  private String refused;

  @BeforeEach
  void aRegistrationThatWasRefusedForAnothers() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    first = vendor.partner(vendor.activePartner("A"));
    second = vendor.partner(vendor.activePartner("B"));
    held = first.post("/api/deals", DEAL).expect(201).text("id");
    refused = second.post("/api/deals", DEAL).expectProblem(409, "deal-conflict").text("dealId");
  }

  @Test
  void anObjectionThatIsUpheldMovesTheCustomer() {
    Tap tap = events.tap("deal.objected.v1", "deal.released.v1", "deal.registered.v1");
    Answer raised = object(second).expect(200);
    assertThat(raised.text("objection/status")).isEqualTo("open");
    assertThat(raised.body()).doesNotContain(held);
    object(second).expect(200);
    tap.await("deal.objected.v1", refused);
    Answer queue = staff.get("/api/deals?objection=open&sort=objectionDueAt").expect(200);
    assertThat(queue.text("items/0/id")).isEqualTo(refused);

    Answer upheld = decide(UPHOLD).expect(200);
    assertThat(upheld.text("status")).isEqualTo("registered");
    assertThat(upheld.text("objection/status")).isEqualTo("upheld");
    assertThat(first.get("/api/deals/" + held).text("status")).isEqualTo("released");
    assertThat(tap.await("deal.released.v1", held).data().toString()).doesNotContain(refused);
    tap.await("deal.registered.v1", refused);
    assertThat(second.get("/api/deals/" + refused + "/explain").json().path("replayed").asBoolean())
        .isTrue();
    decide(DISMISS).expectProblem(409, "objection-not-open");
  }

  @Test
  void anObjectionThatIsDismissedLeavesTheRegistrationAndIsNotRaisedAgain() {
    decide(DISMISS).expectProblem(409, "objection-not-open");
    object(second).expect(200);
    assertThat(decide(DISMISS).expect(200).text("objection/answer")).isEqualTo("no contract");
    decide(DISMISS).expect(200);
    object(second).expectProblem(409, "objection-not-possible");
    assertThat(first.get("/api/deals/" + held).text("status")).isEqualTo("registered");
  }

  @Test
  void nobodyObjectsForAnotherDecidesOnTheirOwnOrObjectsToWhatIsFree() {
    object(first).expectProblem(404, "not-found");
    first
        .post("/api/deals/" + held + "/object", Map.of("reason", "ours"))
        .expectProblem(409, "objection-not-possible");
    object(staff).expect(200);
    decide(UPHOLD).expectProblem(409, "decision-by-another");
    second.post("/api/deals/" + refused + "/objection", UPHOLD).expectProblem(403, "forbidden");
  }

  @Test
  void aCustomerThatIsFreeByNowIsRegisteredAnew() {
    first.post("/api/deals/" + held + "/withdraw", Map.of("reason", "lost")).expect(200);
    object(second).expectProblem(409, "objection-not-possible");
  }

  private Answer object(Api by) {
    return by.post("/api/deals/" + refused + "/object", Map.of("reason", "ours since 2019"));
  }

  private Answer decide(Map<String, Object> finding) {
    return staff.post("/api/deals/" + refused + "/objection", finding);
  }
}
