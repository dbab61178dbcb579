package pep.promotion.promotion;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.promotion.audience.Audience;
import pep.promotion.profitability.ProfitabilityUnclear;
import pep.promotion.promotion.terms.CapCalendar;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.FreeGoodsTerms;
import pep.promotion.promotion.terms.GrowthRebateTerms;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.ReferralTerms;
import pep.promotion.promotion.terms.SpiffTerms;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.UnitRebateTerms;

/** A promotion of a vendor: drafted, looked at by the policy linter, published, amended, ended. */
public class Promotion extends Aggregate {

  static final AggregateKind<Promotion> KIND =
      AggregateKind.of(Promotion.class, "promotion", "promotions")
          .publishing(PromotionChanged::of)
          .searchedBy(promotion -> Stream.of(promotion.code, promotion.name));

  /** Those whose terms accrue on sales. */
  static final Bson ACCRUES = Filters.eq("discount", null);

  private String code;
  private PromotionStatus status;
  private String name;
  private @Nullable DiscountTerms discount;
  private @Nullable RebateTerms rebate;

  @Field("unit_rebate")
  private @Nullable UnitRebateTerms unitRebate;

  @Field("free_goods")
  private @Nullable FreeGoodsTerms freeGoods;

  @Field("growth_rebate")
  private @Nullable GrowthRebateTerms growthRebate;

  private @Nullable SpiffTerms spiff;
  private @Nullable ReferralTerms referral;
  private Audience audience;
  private ProductScope products;
  private PromotionWindow window;
  private Stacking stacking;
  private @Nullable Money budget;
  private @Nullable Money mostPerPartner;
  private @Nullable CapCalendar mostPer;
  private @Nullable String durationReason;
  private @Nullable Instant publishedAt;
  private @Nullable String reachReason;
  private @Nullable String profitabilityReason;
  private @Nullable String endReason;
  private @Nullable List<AmendmentMade> amendments;

  @SuppressWarnings("NullAway.Init")
  private Promotion() {}

  @SuppressWarnings("NullAway.Init")
  private Promotion(Tenant tenant, String id, String code, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.status = PromotionStatus.DRAFT;
  }

  static Promotion draft(
      Tenant tenant, String id, String code, PromotionDefinition definition, Instant now) {
    Promotion promotion = new Promotion(tenant, id, code, now);
    promotion.define(definition);
    return promotion;
  }

  /**
   * @throws PromotionNotDraft once it was published
   */
  void revise(PromotionDefinition definition) {
    if (status != PromotionStatus.DRAFT) {
      throw new PromotionNotDraft(code, status);
    }
    define(definition);
  }

  /**
   * Puts it in force. What was sold before is left alone, unless it reaches back. A repeat changes
   * nothing.
   *
   * @param reaches why it reaches back to the beginning of its window, null where it does not
   * @param despite why, although partners are not known to earn enough on a line; null for no
   *     reason
   * @throws PromotionRefused when the report has an error
   * @throws ProfitabilityUnclear when the report asks for a reason and there is none
   * @throws PromotionNotDraft when it has ended
   */
  void publish(LintReport report, @Nullable String reaches, @Nullable String despite, Instant now) {
    if (status == PromotionStatus.PUBLISHED) {
      return;
    }
    if (status != PromotionStatus.DRAFT) {
      throw new PromotionNotDraft(code, status);
    }
    if (!report.publishable()) {
      throw new PromotionRefused(code, report);
    }
    if (!report.unclear().isEmpty()) {
      if (despite == null) {
        throw new ProfitabilityUnclear("Promotion", code, report.unclear());
      }
      profitabilityReason = despite;
    }
    status = PromotionStatus.PUBLISHED;
    publishedAt = now;
    reachReason = reaches;
    window = reaches == null ? window.notBefore(now) : window;
    dueAt(window.closesAt());
  }

  /**
   * Changes what may be changed while it is in force; what was sold before counts as it did, but
   * for an audience that reaches back. A repeat changes nothing.
   *
   * @return whether anything is other than it was
   * @throws PromotionNotPublished when it is not in force
   * @throws AmendmentOutOfBounds when it would take from anybody what it gave
   */
  boolean amend(Amendment amendment, String reason, Instant now) {
    if (status != PromotionStatus.PUBLISHED) {
      throw new PromotionNotPublished(code, status);
    }
    PromotionDefinition before = definition();
    AmendmentBounds.check(code, before, amendment, now);
    PromotionDefinition after = amendment.of(before);
    boolean reaches = amendment.reachesBack() && !EarlierAudience.of(amendments()).isEmpty();
    if (after.equals(before) && !reaches) {
      return false;
    }
    List<AmendmentMade> made = new ArrayList<>(amendments());
    made.add(AmendmentMade.of(before, after, version() + 1, amendment.reachesBack(), reason, now));
    amendments = made;
    define(after);
    dueAt(window.closesAt());
    return true;
  }

  /**
   * Ends it at this instant or, once its window is over, with its window. A repeat changes nothing.
   *
   * @throws PromotionNotPublished when it never was
   */
  void end(@Nullable String reason, Instant now) {
    if (status == PromotionStatus.ENDED || status == PromotionStatus.WITHDRAWN) {
      return;
    }
    if (status != PromotionStatus.PUBLISHED) {
      throw new PromotionNotPublished(code, status);
    }
    status = PromotionStatus.ENDED;
    endReason = reason;
    window = window.cut(now);
    dueAt(null);
  }

  /**
   * Takes it back: nothing falls in its window any more, so nothing that it accrued is owed and
   * what it took from others is theirs. A repeat changes nothing.
   *
   * @throws PromotionNotPublished when it never was
   */
  void withdraw(String reason) {
    if (status == PromotionStatus.WITHDRAWN) {
      return;
    }
    if (status == PromotionStatus.DRAFT) {
      throw new PromotionNotPublished(code, status);
    }
    status = PromotionStatus.WITHDRAWN;
    endReason = reason;
    window = window.emptied();
    dueAt(null);
  }

  private void define(PromotionDefinition definition) {
    name = definition.name();
    discount = null;
    rebate = null;
    unitRebate = null;
    freeGoods = null;
    growthRebate = null;
    spiff = null;
    referral = null;
    switch (definition.terms()) {
      case DiscountTerms terms -> discount = terms;
      case RebateTerms terms -> rebate = terms;
      case UnitRebateTerms terms -> unitRebate = terms;
      case FreeGoodsTerms terms -> freeGoods = terms;
      case GrowthRebateTerms terms -> growthRebate = terms;
      case SpiffTerms terms -> spiff = terms;
      case ReferralTerms terms -> referral = terms;
    }
    audience = definition.audience();
    products = definition.products();
    window = definition.window();
    stacking = definition.stacking();
    budget = definition.budget();
    durationReason = definition.durationReason();
    mostPerPartner = definition.mostPerPartner();
    mostPer = definition.mostPer();
  }

  /** All that the vendor states about it. */
  public PromotionDefinition definition() {
    return new PromotionDefinition(
        name,
        terms(),
        audience,
        products,
        window,
        stacking,
        budget,
        durationReason,
        mostPerPartner,
        mostPer);
  }

  private PromotionTerms terms() {
    return Stream.of(discount, rebate, unitRebate, freeGoods, growthRebate, spiff, referral)
        .<PromotionTerms>mapMulti(
            (each, found) -> {
              if (each != null) {
                found.accept(each);
              }
            })
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("promotion " + id() + " has no terms"));
  }

  /** As evaluation and accrual see it. */
  public PublishedPromotion published() {
    return new PublishedPromotion(
        id(), code, version(), definition(), EarlierAudience.of(amendments()));
  }

  /** The vendor's code for it, unique for the vendor. */
  public String code() {
    return code;
  }

  public PromotionStatus status() {
    return status;
  }

  /** When it was put in force, null while it was not. */
  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  /** Why it counts what was sold before it was published, null where it does not. */
  public @Nullable String reachReason() {
    return reachReason;
  }

  /** Why it was published although partners were not known to earn enough; null where they were. */
  public @Nullable String profitabilityReason() {
    return profitabilityReason;
  }

  /** Why it was withdrawn, or ended before its window was over; null when it was not. */
  public @Nullable String endReason() {
    return endReason;
  }

  /** What was amended since it was published, the first amendment first. */
  public List<AmendmentMade> amendments() {
    return amendments == null ? List.of() : List.copyOf(amendments);
  }
}
