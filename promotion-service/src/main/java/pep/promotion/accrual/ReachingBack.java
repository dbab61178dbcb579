package pep.promotion.accrual;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.promotion.Promotions;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.ReachBack;
import pep.promotion.promotion.ReachPreview;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;
import pep.promotion.roster.StandingHistory;

/** Reckons what a rebate that reaches back would change, a batch of partners at a time. */
@Component
class ReachingBack implements ReachBack {

  private static final int PARTNERS_AT_ONCE = 100;

  private final Books books;
  private final SalesPages pages;
  private final Promotions promotions;
  private final Roster roster;
  private final Clock clock;

  ReachingBack(Books books, SalesPages pages, Promotions promotions, Roster roster, Clock clock) {
    this.books = books;
    this.pages = pages;
    this.promotions = promotions;
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public ReachPreview preview(Tenant tenant, PublishedPromotion candidate) {
    Found found = new Found(candidate, promotions.accruing(tenant));
    if (candidate.accruing().isPresent()) {
      CurrencyUnit currency = roster.vendor(tenant).currency();
      String last = null;
      for (List<Book> batch = batch(tenant, last); !batch.isEmpty(); batch = batch(tenant, last)) {
        found.add(tenant, batch, currency);
        last = batch.getLast().partnerId();
      }
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

  private List<Book> batch(Tenant tenant, @Nullable String after) {
    return books.after(tenant, after, PARTNERS_AT_ONCE);
  }

  private final class Found {
    private final PublishedPromotion candidate;
    private final List<PublishedPromotion> without;
    private final List<PublishedPromotion> with;
    private final Map<String, Money> changes = new TreeMap<>();
    private final Instant now = clock.instant();
    private long lines;
    private long partners;

    Found(PublishedPromotion candidate, List<PublishedPromotion> rebates) {
      this.candidate = candidate;
      this.without = rebates.stream().filter(each -> !each.id().equals(candidate.id())).toList();
      this.with = new ArrayList<>(without);
      with.add(candidate);
    }

    void add(Tenant tenant, List<Book> batch, CurrencyUnit currency) {
      List<String> ids = batch.stream().map(Book::partnerId).toList();
      Map<String, StandingHistory> histories = roster.histories(tenant, ids);
      Map<String, List<SaleLine>> sales = pages.of(tenant, ids, currency);
      for (Book book : batch) {
        StandingHistory history = histories.get(book.partnerId());
        if (history != null) {
          SaleSet set = SaleSet.of(sales.getOrDefault(book.partnerId(), List.of()), history);
          add(book, history.now(), set, currency);
        }
      }
    }

    private void add(Book book, PartnerStanding standing, SaleSet set, CurrencyUnit currency) {
      PartnerAccrual after = PartnerAccrual.of(book, standing, with, set, currency, now);
      if (!after.qualified().contains(candidate)) {
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
