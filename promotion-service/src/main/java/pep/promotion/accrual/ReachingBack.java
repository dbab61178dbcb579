package pep.promotion.accrual;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.promotion.Promotions;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.ReachBack;
import pep.promotion.promotion.ReachPreview;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Reckons what a rebate that reaches back would change. */
@Component
class ReachingBack implements ReachBack {

  private final PartnerSales sales;
  private final Promotions promotions;
  private final Roster roster;
  private final Clock clock;

  ReachingBack(PartnerSales sales, Promotions promotions, Roster roster, Clock clock) {
    this.sales = sales;
    this.promotions = promotions;
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public ReachPreview preview(Tenant tenant, PublishedPromotion candidate) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    Found found = new Found(candidate, promotions.accruing(tenant), currency);
    if (candidate.accruing().isPresent()) {
      sales.visit(tenant, currency, found::add);
    }
    List<ReachPreview.Change> changes = new ArrayList<>();
    found.changes.forEach(
        (code, amount) -> {
          if (!amount.isZero()) {
            changes.add(new ReachPreview.Change(code, amount));
          }
        });
    return ReachPreview.of(candidate, found.lines, found.partners, changes);
  }

  private final class Found {
    private final PublishedPromotion candidate;
    private final List<PublishedPromotion> without;
    private final List<PublishedPromotion> with;
    private final CurrencyUnit currency;
    private final Map<String, Money> changes = new TreeMap<>();
    private final Instant now = clock.instant();
    private long lines;
    private long partners;

    Found(PublishedPromotion candidate, List<PublishedPromotion> rebates, CurrencyUnit currency) {
      this.candidate = candidate;
      this.currency = currency;
      this.without = rebates.stream().filter(each -> !each.id().equals(candidate.id())).toList();
      this.with = new ArrayList<>(without);
      with.add(candidate);
    }

    private void add(Book book, PartnerStanding standing, SaleSet set) {
      PartnerAccrual after = PartnerAccrual.of(book, standing, with, set, currency, now);
      if (after.qualified(candidate.id()).isEmpty()) {
        return;
      }
      partners++;
      lines +=
          set.groups().stream()
              .mapToLong(
                  group ->
                      group.counted().stream()
                          .filter(line -> RebateStacking.concerns(candidate, group, line))
                          .count())
              .sum();
      PartnerAccrual before = PartnerAccrual.of(book, standing, without, set, currency, now);
      after.earned(set, currency).forEach((code, money) -> changes.merge(code, money, Money::plus));
      before
          .earned(set, currency)
          .forEach((code, money) -> changes.merge(code, money.negated(), Money::plus));
    }
  }
}
