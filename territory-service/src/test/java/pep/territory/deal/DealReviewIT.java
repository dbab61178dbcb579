package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

@ServiceTest
class DealReviewIT {

  private static final Map<String, Object> REGISTER =
      Map.of("outcome", "register", "reason", "two companies");
  private static final Map<String, Object> REFUSE =
      Map.of("outcome", "refuse", "reason", "one company");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Api staff;
  private Api first;
  private Api second;
  private String held;
  private String claimed;

  @BeforeEach
  void aDealThatMayBeAboutAnotherPartnersCustomer() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    first = vendor.partner(vendor.activePartner("A"));
    second = vendor.partner(vendor.activePartner("B"));
    held = register(first, "Riverside Dental", "Chicago").expect(201).text("id");
    claimed = register(second, "Riverside Dental", "Seattle").expect(201).text("id");
  }

  @Test
  void waitsInTheQueueAndShowsBothSidesToTheVendorAndNoRivalToThePartner() {
    Answer own = second.get("/api/deals/" + claimed).expect(200);
    assertThat(own.text("status")).isEqualTo("review");
    assertThat(own.text("decision/reasons/0/code")).isEqualTo("may-be-protected");
    assertThat(own.body()).doesNotContain(held);
    second.get("/api/deals/" + claimed + "/review").expectProblem(403, "forbidden");
    staff.post("/api/deals/" + claimed + "/approve").expectProblem(409, "deal-not-open");

    Answer queue = staff.get("/api/deals?status=review&sort=reviewDueAt").expect(200);
    assertThat(queue.text("items/0/id")).isEqualTo(claimed);
    assertThat(queue.text("items/0/review/dueAt")).isNotEmpty();
    Answer sides = staff.get("/api/deals/" + claimed + "/review").expect(200);
    assertThat(sides.text("deal/customer/city")).isEqualTo("Seattle");
    assertThat(sides.text("rivals/0/deal/id")).isEqualTo(held);
    assertThat(sides.text("rivals/0/deal/customer/city")).isEqualTo("Chicago");
    assertThat(sides.text("rivals/0/similarity/verdict")).isEqualTo("possible");
  }

  @Test
  void registersADealWhoseCustomerIsFoundToBeAnother() {
    Tap tap = events.tap("deal.registered.v1");
    Answer decided = review(REGISTER).expect(200);
    assertThat(decided.text("status")).isEqualTo("registered");
    tap.await("deal.registered.v1", claimed);
    assertThat(staff.get("/api/accounts").json().path("items")).hasSize(2);
    review(REGISTER).expectProblem(409, "deal-not-in-review");
    assertThat(staff.get("/api/deals/" + claimed + "/explain").json().path("replayed").asBoolean())
        .isTrue();
  }

  @Test
  void refusesADealWhoseCustomerIsFoundToBeTheSame() {
    Tap tap = events.tap("deal.refused.v1");
    assertThat(review(REFUSE).expect(200).text("status")).isEqualTo("refused");
    assertThat(tap.await("deal.refused.v1", claimed).data().toString()).doesNotContain(held);
    review(REFUSE).expect(200);
    review(REGISTER).expectProblem(409, "deal-not-in-review");
  }

  @Test
  void holdsItsPlaceWhileItIsInReview() {
    Answer third =
        register(first, "Riverside Dental", "Seattle").expectProblem(409, "deal-conflict");
    assertThat(third.text("decision/reasons/0/code")).isIn("protected", "already-registered");
  }

  @Test
  void isDecidedOnceByHoweverManyAtOnce() throws Exception {
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Map<String, Object> finding = i % 2 == 0 ? REFUSE : REGISTER;
      calls.add(() -> review(finding));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        assertThat(answer.get().status()).as(answer.get().body()).isIn(200, 409);
      }
    }
    assertThat(staff.get("/api/deals/" + claimed).text("status")).isIn("registered", "refused");
    assertThat(staff.get("/api/deals?status=review").json().path("items")).isEmpty();
  }

  @Test
  void namesWhatIsMissing() {
    review(Map.of()).expectFieldError("outcome", "not-null").expectFieldError("reason", "not-null");
    staff.get("/api/deals/dea_none/review").expectProblem(404, "not-found");
  }

  private Answer review(Map<String, Object> finding) {
    return staff.post("/api/deals/" + claimed + "/review", finding);
  }

  private static Answer register(Api partner, String name, String city) {
    return partner.post("/api/deals", Map.of("customer", Map.of("name", name, "city", city)));
  }
}
