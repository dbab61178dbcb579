package pep.promotion.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.promotion.Seeds;

/** Running totals and balances are the sums of the entries, whatever closes in between. */
@ServiceTest
class LedgerPeriodsIT {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

  @Autowired Ledger ledger;
  @Autowired LedgerSums sums;
  @Autowired EarlierTotals earlier;
  @Autowired PartnerAccounts accounts;
  @Autowired Transactions transactions;

  @Test
  void sumsAreThoseOfTheEntriesAtEveryInstantAndClosedPeriodsStay() {
    Seeds.forAll(
        4,
        random -> {
          Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
          List<LedgerEntry> posted = new ArrayList<>();
          Map<String, Money> closed = new TreeMap<>();
          for (int posting = 0; posting < 40; posting++) {
            List<LedgerEntry> entries = entries(random, posting);
            posted.addAll(transactions.call(() -> ledger.post(tenant, entries, ZoneOffset.UTC)));
            if (random.nextInt(12) == 0 && closed.size() < 6) {
              String month = "2026-0" + (closed.size() + 1);
              transactions.call(() -> ledger.close(tenant, month, START));
              closed.put(month, closing(tenant, month));
            }
          }

          for (int look = 0; look < 20; look++) {
            Instant asOf = START.plusSeconds(random.nextInt(-1, 42));
            List<Leg> legs =
                posted.stream()
                    .filter(each -> !each.at().isAfter(asOf))
                    .flatMap(each -> each.legs().stream())
                    .toList();
            assertThat(sums.balance(tenant, asOf, GBP)).isEqualTo(TrialBalance.ofLegs(legs, GBP));
            assertThat(earlier.balanceOf(tenant, "prm_1", asOf, GBP))
                .isEqualTo(
                    TrialBalance.ofLegs(
                        posted.stream()
                            .filter(each -> !each.at().isAfter(asOf))
                            .filter(each -> "prm_1".equals(each.promotionId()))
                            .flatMap(each -> each.legs().stream())
                            .toList(),
                        GBP));
          }
          closed.forEach(
              (month, sum) -> assertThat(closing(tenant, month)).as(month).isEqualTo(sum));
          assertThat(closing(tenant, "2099-12")).isEqualTo(sum(posted));
          for (PromotionTotal total : sums.totals(tenant, null, GBP)) {
            assertThat(total.owed())
                .isEqualTo(
                    sum(
                        posted.stream()
                            .filter(each -> total.promotionId().equals(each.promotionId()))
                            .toList()));
          }
        });
  }

  @Test
  void nothingIsPostedInAPeriodWhileItCloses() throws Exception {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    transactions.call(() -> ledger.post(tenant, List.of(entry("first", 1, 0)), ZoneOffset.UTC));
    List<Callable<Money>> all = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int number = i;
      all.add(
          () -> {
            transactions.call(
                () -> ledger.post(tenant, List.of(entry("e" + number, 1, number)), ZoneOffset.UTC));
            return Money.zero(GBP);
          });
    }
    all.add(
        12,
        () ->
            transactions.call(
                () -> {
                  ledger.close(tenant, "2026-01", START);
                  return closing(tenant, "2026-01");
                }));
    Money atClosing = Money.zero(GBP);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Money> each : threads.invokeAll(all)) {
        atClosing = atClosing.plus(each.get());
      }
    }

    assertThat(closing(tenant, "2026-01")).isEqualTo(atClosing);
    assertThat(closing(tenant, "2026-02")).isEqualTo(Money.of(GBP, 25));
    assertThat(sums.balance(tenant, null, GBP).debit()).isEqualTo(Money.of(GBP, 25));
  }

  private Money closing(Tenant tenant, String period) {
    return accounts.in(tenant, period, null, GBP).stream()
        .map(PartnerAccount::closing)
        .reduce(Money.zero(GBP), Money::plus);
  }

  private static Money sum(List<LedgerEntry> entries) {
    return entries.stream().map(LedgerEntry::amount).reduce(Money.zero(GBP), Money::plus);
  }

  private static List<LedgerEntry> entries(RandomGenerator random, int posting) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(20); i++) {
      String id = posting + "-" + i;
      int kind = random.nextInt(10);
      Money amount =
          Money.ofMinor(GBP, random.nextInt(1, 100_000) * (random.nextBoolean() ? 1 : -1));
      Instant at = START.plusSeconds(posting);
      String partner = "p" + random.nextInt(5);
      entries.add(
          switch (kind) {
            case 0 -> LedgerEntry.payment(id, "run", at, partner, "C", amount);
            case 1 -> LedgerEntry.adjustment(id, "run", at, partner, "C", amount);
            default ->
                incentive(id, at, partner, random.nextInt(1, 8), amount, random.nextBoolean());
          });
    }
    return entries;
  }

  private static LedgerEntry entry(String id, int month, int second) {
    return incentive(id, START.plusSeconds(second), "p1", month, Money.of(GBP, 1), false);
  }

  private static LedgerEntry incentive(
      String id, Instant at, String partner, int month, Money amount, boolean capped) {
    return new LedgerEntry(
        id,
        "run",
        at,
        partner,
        "C",
        "prm_" + month % 3,
        "P" + month % 3,
        "window",
        "2026-0" + month,
        amount,
        capped,
        capped ? new LedgerEntry.Cause(id, id, amount, Money.zero(GBP)) : null,
        new LedgerEntry.Basis(1, 1, null, null));
  }
}
