package pep.promotion.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

/** A partner reads its own entries and sums, whatever it asks for; the vendor reads all. */
@ServiceTest
class LedgerReachIT {

  @Autowired Api api;
  @Autowired Events events;
  private Market market;
  private Api partner;

  @BeforeEach
  void twoPartnersThatEarned() {
    market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    market.sales(
        List.of(line("a", "p1", "sale", "50.00", null), line("b", "p2", "sale", "30.00", null)));
    market.awaitOwed(rebate, "8.00");
    partner = market.partner("p1");
  }

  @Test
  void aPartnerReadsItsOwnEntries() {
    assertThat(partnersIn(market.staff, "")).containsExactlyInAnyOrder("p1", "p2");
    assertThat(partnersIn(partner, "")).containsExactly("p1");
    assertThat(partnersIn(partner, "?partnerCode=C-p2")).isEmpty();
    assertThat(partnersIn(partner, "?partnerId=p2")).isEmpty();
  }

  @Test
  void aPartnerReadsItsOwnSums() {
    assertThat(partner.get("/api/ledger/totals").expect(200).text("items/0/owed/amount"))
        .isEqualTo("5.00");
    assertThat(partner.get("/api/ledger/totals").text("items/0/partners")).isEqualTo("1");
    partner.get("/api/ledger/totals?partnerId=p2").expectProblem(404, "not-found");
    assertThat(market.staff.get("/api/ledger/totals?partnerId=p2").text("items/0/owed/amount"))
        .isEqualTo("3.00");
  }

  @Test
  void thePartnersOfAnotherVendorAreNone() {
    Api elsewhere = api.partner("ven_elsewhere", "p1", "ledger:read");
    assertThat(partnersIn(elsewhere, "")).isEmpty();
  }

  private static List<String> partnersIn(Api caller, String query) {
    List<String> found = new ArrayList<>();
    caller
        .get("/api/ledger/entries" + query)
        .expect(200)
        .json()
        .path("items")
        .forEach(each -> found.add(each.path("partnerId").asString()));
    return found;
  }
}
