package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.promotion.Market;

@ServiceTest
class AccrualIT {

  private static final long SEED = 20261124;

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void accruesOnNetVolumeAndClawsBackWhateverComesFirst() {
    market.activePartner("p1");
    String rebate = market.publish("VOLUME", flatRebate("3.5"));
    Tap tap = events.tap("incentives.accrued.v1", "incentives.reversed.v1");

    market.sales(List.of(line("r1", "p1", "return", "-10.00", "s1")));
    market.sales(List.of(line("s1", "p1", "sale", "33.33", null)));
    market.sales(List.of(line("s1", "p1", "sale", "33.33", null)));
    market.awaitOwed(rebate, "0.82");
    market.sales(List.of(line("r2", "p1", "return", "-23.33", null)));
    market.awaitOwed(rebate, "0.00");

    tap.await(e -> e.type().equals("incentives.reversed.v1") && mine(e.vendorid()));
    BigDecimal told = BigDecimal.ZERO;
    for (var event : tap.heard()) {
      for (var entry : event.data().path("entries")) {
        BigDecimal amount = new BigDecimal(entry.path("amount").path("amount").asString());
        boolean accrued = event.type().equals("incentives.accrued.v1");
        told = mine(event.vendorid()) ? told.add(accrued ? amount : amount.negate()) : told;
      }
    }
    assertThat(told).isEqualByComparingTo("0");
    assertThat(market.staff.get("/api/ledger/balance").expect(200).text("balanced"))
        .isEqualTo("true");
  }

  @Test
  void endsInTheSameLedgerWhateverTheOrderThePackingAndTheRepeats() {
    String monthly =
        market.publish(
            "SLABS",
            Map.of(
                "rebate",
                Map.of(
                    "slabs",
                    List.of(
                        Map.of("from", 0, "percent", 1),
                        Map.of("from", 100, "percent", 2.5),
                        Map.of("from", 1000, "percent", 5)),
                    "method",
                    "whole")));
    Random random = new Random(SEED);
    List<Map<String, Object>> lines = new ArrayList<>();
    BigDecimal[] net = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    for (int i = 0; i < 400; i++) {
      int partner = random.nextInt(net.length);
      boolean returned = random.nextInt(5) == 0;
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(9000), 2);
      net[partner] = returned ? net[partner].subtract(amount) : net[partner].add(amount);
      lines.add(
          line(
              "l" + i,
              "p" + partner,
              returned ? "return" : "sale",
              (returned ? amount.negate() : amount).toPlainString(),
              null));
    }
    BigDecimal expected = BigDecimal.ZERO;
    for (BigDecimal volume : net) {
      int reached = volume.compareTo(new BigDecimal("1000"));
      String percent = reached >= 0 ? "0.05" : volume.intValue() >= 100 ? "0.025" : "0.01";
      expected =
          expected.add(
              volume
                  .max(BigDecimal.ZERO)
                  .multiply(new BigDecimal(percent))
                  .setScale(2, RoundingMode.HALF_UP));
    }

    List<Map<String, Object>> stream = new ArrayList<>(lines);
    stream.addAll(lines.subList(0, 150));
    Collections.shuffle(stream, random);
    for (int from = 0; from < stream.size(); from += 37) {
      market.sales(stream.subList(from, Math.min(stream.size(), from + 37)));
      if (from == 222) {
        for (int partner = 0; partner < net.length; partner++) {
          market.partnerIs("p" + partner, 1, "active");
        }
      }
    }

    market.awaitOwed(monthly, expected.toPlainString());
    assertThat(market.staff.get("/api/ledger/balance").text("balanced")).isEqualTo("true");
  }

  @Test
  void holdsSalesOfAPartnerNotKnownYetAndAppliesThemWhenItAppears() {
    String rebate = market.publish("VOLUME", flatRebate("10"));
    market.activePartner("known");
    market.sales(
        List.of(
            line("a", "late", "sale", "50.00", null), line("b", "known", "sale", "20.00", null)));
    market.awaitOwed(rebate, "2.00");

    market.activePartner("late");
    market.awaitOwed(rebate, "7.00");
  }

  @Test
  void countsSalesFromBeforeThePromotionWasPublished() {
    market.activePartner("p1");
    market.sales(List.of(line("a", "p1", "sale", "50.00", null)));
    String first = market.publish("FIRST", flatRebate("10"));
    market.awaitOwed(first, "5.00");

    String second = market.publish("SECOND", flatRebate("2"));
    market.awaitOwed(second, "1.00");
  }

  private boolean mine(String vendorId) {
    return vendorId.equals(market.vendorId);
  }
}
