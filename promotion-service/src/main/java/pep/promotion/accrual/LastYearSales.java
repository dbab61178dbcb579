package pep.promotion.accrual;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.promotion.LastYear;
import pep.promotion.promotion.LastYearCost;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Reckons what a promotion would have cost on what was sold a year before. */
@Component
class LastYearSales implements LastYear {

  private final PartnerSales sales;
  private final Roster roster;
  private final Clock clock;

  LastYearSales(PartnerSales sales, Roster roster, Clock clock) {
    this.sales = sales;
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public LastYearCost cost(Tenant tenant, PublishedPromotion candidate) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    Instant now = clock.instant();
    PublishedPromotion then = aYearBefore(candidate);
    List<Money> earned = new ArrayList<>();
    sales.visit(
        tenant,
        currency,
        (book, standing, set) -> {
          if (then.definition().audience().decide(standing).qualifies()) {
            earned.add(earned(then, standing, set, currency, now));
          }
        });
    return LastYearCost.of(candidate, earned, currency);
  }

  static PublishedPromotion aYearBefore(PublishedPromotion promotion) {
    PromotionDefinition stated = promotion.definition();
    return new PublishedPromotion(
        promotion.id(),
        promotion.code(),
        promotion.version(),
        stated.within(stated.window().aYearBefore()));
  }

  /** What one partner would have had, as if it had qualified for this promotion alone. */
  static Money earned(
      PublishedPromotion then,
      PartnerStanding standing,
      SaleSet set,
      CurrencyUnit currency,
      Instant now) {
    Money zero = Money.zero(currency);
    return switch (then.definition().terms()) {
      case AccruingTerms accruing -> {
        Book none = new Book(standing.partnerId(), 0, 0, List.of(), List.of());
        yield PartnerAccrual.of(none, standing, List.of(then), set, currency, now)
            .earned(set, currency)
            .getOrDefault(then.code(), zero);
      }
      case DiscountTerms discount -> off(then, discount, set, zero);
    };
  }

  /** Off what was paid for each sale, whatever came back of it. */
  private static Money off(
      PublishedPromotion then, DiscountTerms discount, SaleSet set, Money zero) {
    Money off = zero;
    for (SaleGroup group : set.groups()) {
      for (SaleLine line : group.counted()) {
        boolean concerns =
            line.kind() == SaleKind.SALE
                && line.deal() == null
                && then.definition().window().covers(line.soldAt())
                && then.definition().products().includes(line.productCode(), line.productLine());
        if (concerns && discount.lacking(line.quantity(), line.amount()) == null) {
          off = off.plus(discount.reduction(line.amount(), line.quantity()));
        }
      }
    }
    return off;
  }
}
