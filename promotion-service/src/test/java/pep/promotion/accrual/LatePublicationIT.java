package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

@ServiceTest
class LatePublicationIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Clock clock;

  private Market market;
  private String five;
  private String alone;

  @BeforeEach
  void fivePercentThatIsPostedAndAnExclusiveDraft() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    five = market.publish("FIVE", flatRebate("5"));
    market.sales(List.of(line("june", "p1", "sale", "1000.00", null)));
    market.awaitOwed(five, "50.00");
    Map<String, Object> exclusive = new HashMap<>(flatRebate("1"));
    exclusive.put("stacking", Map.of("policy", "exclusive", "priority", 5));
    alone = market.draft("ALONE", exclusive).expect(201).text("id");
  }

  @Test
  void leavesWhatWasSoldBeforeAndTakesWhatIsSoldAfter() {
    Answer lint = market.staff.post("/api/promotions/" + alone + "/lint").expect(200);
    assertThat(lint.json().at("/report/findings").valueStream().map(f -> f.path("code").asString()))
        .contains("exclusive.takes", "window.began");

    Answer published = market.staff.post("/api/promotions/" + alone + "/publish").expect(200);
    assertThat(published.text("window/opensAt")).isEqualTo(published.text("publishedAt"));
    Map<String, Object> today = line("today", "p1", "sale", "200.00", null);
    today.put("soldAt", clock.instant().plusSeconds(1).toString());
    market.sales(List.of(today));

    market.awaitOwed(alone, "2.00");
    assertThat(market.owed(five)).isEqualTo("50.00");
  }

  @Test
  void reachesBackOnlyForWhoHasSeenWhatItChanges() {
    String path = "/api/promotions/" + alone;
    Answer reach = market.staff.get(path + "/reach").expect(200);
    assertThat(reach.text("lines")).isEqualTo("1");
    assertThat(reach.text("partners")).isEqualTo("1");
    assertThat(reach.text("changes/0/promotionCode")).isEqualTo("ALONE");
    assertThat(reach.text("changes/0/amount/amount")).isEqualTo("10.00");
    assertThat(reach.text("changes/1/promotionCode")).isEqualTo("FIVE");
    assertThat(reach.text("changes/1/amount/amount")).isEqualTo("-50.00");

    market
        .staff
        .post(path + "/publish", Map.of("reachBack", Map.of("reason", "So be it", "seen", "no")))
        .expectProblem(409, "reach-not-seen");
    market
        .staff
        .post(path + "/publish", Map.of("reachBack", Map.of("reason", "So be it")))
        .expectFieldError("reachBack.seen", "not-null");
    assertThat(market.owed(five)).isEqualTo("50.00");

    assertThat(market.publishReachingBack(alone).expect(200).text("reachReason"))
        .isEqualTo("A test");
    market.awaitOwed(alone, "10.00");
    market.awaitOwed(five, "0.00");
  }

  @Test
  void aWithdrawalLeavesTheLedgerAsIfItHadNeverBeen() {
    market.publishReachingBack(alone).expect(200);
    market.awaitOwed(alone, "10.00");

    Answer withdrawn =
        market
            .staff
            .post("/api/promotions/" + alone + "/withdraw", Map.of("reason", "A mistake"))
            .expect(200);

    assertThat(withdrawn.text("status")).isEqualTo("withdrawn");
    market.awaitOwed(alone, "0.00");
    market.awaitOwed(five, "50.00");
    Answer statement = market.staff.get("/api/statements?partnerId=p1").expect(200);
    assertThat(statement.json().path("totals")).hasSize(1);
    assertThat(statement.text("totals/0/owed/amount")).isEqualTo("50.00");
  }
}
