package pep.promotion.accrual.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.line;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

@ServiceTest
class EarlierEntriesIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired MongoTemplate mongo;

  @Test
  void areClaimsAndAreNotPostedAgain() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    Market market = new Market(api, events);
    market.activePartner("p1");
    String capped = market.publish("SPIFF", cappedRebate("10", "30.00"));
    market.sales(
        List.of(line("a", "p1", "sale", "100.00", null), line("r", "p1", "return", "-20.00", "a")));
    market.awaitOwed(capped, "8.00");
    var claims = mongo.getDb().getCollection(ClaimOnBudget.COLLECTION);
    claims.deleteMany(Filters.eq("vendorId", market.vendorId));

    EarlierEntries.claims().apply(mongo.getDb());
    market.sales(List.of(line("b", "p1", "sale", "50.00", null)));

    market.awaitOwed(capped, "13.00");
    assertThat(market.staff.get("/api/budgets/" + capped).text("spent/amount")).isEqualTo("13.00");
  }
}
