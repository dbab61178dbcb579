package pep.promotion.accrual.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Books;
import pep.promotion.accrual.claim.BudgetShares;
import pep.promotion.accrual.claim.Claim;
import pep.promotion.accrual.claim.Claims;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.sale.SalesPages;
import pep.promotion.promotion.Promotions;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.Roster;

/** A partner's incentive statements, sales line by sales line. */
@Service
public class Statements {

  private final Books books;
  private final SalesPages pages;
  private final Promotions promotions;
  private final Claims claims;
  private final BudgetShares shares;
  private final Roster roster;

  Statements(
      Books books,
      SalesPages pages,
      Promotions promotions,
      Claims claims,
      BudgetShares shares,
      Roster roster) {
    this.books = books;
    this.pages = pages;
    this.promotions = promotions;
    this.claims = claims;
    this.shares = shares;
    this.roster = roster;
  }

  /**
   * The lines of one promotion.
   *
   * @param promotion the promotion
   * @param lines its lines by {@link SaleLine#ORDER}, over all time, with running totals
   */
  public record OfPromotion(PublishedPromotion promotion, List<StatementLine> lines) {}

  /** The statements of all promotions that the partner qualified for, by promotion code. */
  public List<OfPromotion> of(Tenant tenant, String partnerId) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    List<PublishedPromotion> rebates =
        books.find(tenant, partnerId).stream()
            .flatMap(book -> book.counting(promotions.accruing(tenant)).stream())
            .sorted(Comparator.comparing(PublishedPromotion::code))
            .toList();
    SaleSet sales =
        SaleSet.of(
            pages.of(tenant, List.of(partnerId), currency).getOrDefault(partnerId, List.of()),
            roster.histories(tenant, List.of(partnerId)).get(partnerId));
    Map<String, List<Claim>> claimed = claims.of(tenant, partnerId);
    List<OfPromotion> statements = new ArrayList<>(rebates.size());
    for (PublishedPromotion rebate : rebates) {
      statements.add(
          new OfPromotion(
              rebate,
              rebate.definition().capped()
                  ? CappedStatement.of(
                      rebate,
                      rebates,
                      sales,
                      claimed.getOrDefault(rebate.id(), List.of()),
                      currency)
                  : VolumeStatement.of(rebate, rebates, sales, currency)));
    }
    return statements;
  }

  /**
   * Whether a partner's sales count for a rebate, and why.
   *
   * @param promotion id or code of the rebate
   * @throws InvalidInput when no rebate that is or was in force has it
   */
  public Explained explain(Tenant tenant, String partnerId, String promotion) {
    PublishedPromotion rebate =
        promotions.accruing(tenant).stream()
            .filter(each -> each.id().equals(promotion) || each.code().equals(promotion))
            .findFirst()
            .orElseThrow(() -> InvalidInput.unknown("promotion", "rebate"));
    if (rebate.definition().window().isEmpty()) {
      return Explained.withdrawn(rebate, roster.partner(tenant, partnerId));
    }
    return books
        .find(tenant, partnerId)
        .flatMap(book -> book.qualification(rebate.id()))
        .map(each -> Explained.qualified(rebate, each, shares.of(tenant, partnerId, rebate)))
        .orElseGet(() -> Explained.notQualified(rebate, roster.partner(tenant, partnerId)));
  }

  /**
   * The lines asked for, and what all lines of those days come to; running totals are those of the
   * whole statement.
   */
  public StatementQuery.Result query(Tenant tenant, String partnerId, StatementQuery query) {
    Money zero = Money.zero(roster.vendor(tenant).currency());
    List<StatementQuery.Row> rows = new ArrayList<>();
    List<StatementTotal> totals = new ArrayList<>();
    for (OfPromotion statement : of(tenant, partnerId)) {
      if (query.asksFor(statement.promotion()) && !statement.lines().isEmpty()) {
        totals.add(query.total(statement, zero));
        rows.addAll(query.rows(statement));
      }
    }
    boolean more = rows.size() > query.limit();
    return new StatementQuery.Result(more ? rows.subList(0, query.limit()) : rows, more, totals);
  }
}
