package pep.promotion.promotion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.profitability.LineProfits;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.roster.Roster;

/** Has the policy linter look at a promotion among all that the vendor has. */
@Component
class PolicyLinting {

  private static final LintPolicy POLICY = LintPolicy.STANDARD;

  private final Promotions promotions;
  private final Roster roster;
  private final LineProfits profits;
  private final Clock clock;
  private final PolicyLinter linter = new PolicyLinter(POLICY);

  PolicyLinting(Promotions promotions, Roster roster, LineProfits profits, Clock clock) {
    this.promotions = promotions;
    this.roster = roster;
    this.profits = profits;
    this.clock = clock;
  }

  /** What it says of the promotion as it is. */
  LintReport of(Promotion promotion) {
    Tenant tenant = promotion.tenant();
    Instant now = clock.instant();
    PromotionDefinition definition = promotion.definition();
    List<PromotionDefinition> others =
        promotions.published(tenant).stream()
            .filter(p -> !p.id().equals(promotion.id()))
            .map(PublishedPromotion::definition)
            .toList();
    LintReport report =
        linter.lint(
            definition,
            new LintSurroundings(
                roster.all(tenant),
                others,
                roster.segments(tenant),
                roster.territoriesAmong(tenant, definition.audience().territories()),
                roster.productsAmong(tenant, definition.products().codes()),
                roster.linesAmong(tenant, definition.products().lines()),
                promotions.recent(tenant, now.minus(Duration.ofDays(POLICY.tiringDays()))),
                promotion.status() != PromotionStatus.DRAFT,
                now));
    ProductScope products = definition.products();
    return promotion.status() == PromotionStatus.DRAFT
        ? report.warningOf(profits.unclear(tenant, products.codes(), products.lines()))
        : report;
  }
}
