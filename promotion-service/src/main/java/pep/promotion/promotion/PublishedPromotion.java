package pep.promotion.promotion;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.promotion.terms.CapCalendar;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.Volume;

/**
 * A published promotion as evaluation and accrual see it.
 *
 * @param id the promotion
 * @param code the vendor's code for it
 * @param version its version, kept with each decision
 * @param definition its terms and conditions as of this version
 * @param earlier whom it was for before it was widened, the first one first
 */
public record PublishedPromotion(
    String id,
    String code,
    long version,
    PromotionDefinition definition,
    List<EarlierAudience> earlier) {

  public PublishedPromotion {
    earlier = List.copyOf(earlier);
  }

  /** One that was never widened. */
  public PublishedPromotion(String id, String code, long version, PromotionDefinition definition) {
    this(id, code, version, definition, List.of());
  }

  /**
   * The order promotions are looked at in: higher priority first, then by code. Total, since a code
   * is unique for a vendor; so no result depends on the order they are given in.
   */
  public static final Comparator<PublishedPromotion> ORDER =
      Comparator.<PublishedPromotion>comparingInt(p -> -p.definition().stacking().priority())
          .thenComparing(PublishedPromotion::code);

  /** The terms by which it accrues on sales; empty where it comes off the quote. */
  public Optional<AccruingTerms> accruing() {
    return switch (definition.terms()) {
      case AccruingTerms accruing -> Optional.of(accruing);
      case DiscountTerms discount -> Optional.empty();
    };
  }

  /**
   * The terms of one that accrues.
   *
   * @throws IllegalStateException if it does not
   */
  public AccruingTerms rebate() {
    return accruing().orElseThrow(() -> new IllegalStateException(code + " does not accrue"));
  }

  /** An amount that a partner earns in one period of its cap, and no more than one may. */
  public Money atMost(Money earned) {
    Money most = definition.mostPerPartner();
    return most != null && earned.isGreaterThan(most) ? most : earned;
  }

  /**
   * Names the period of the cap that an accrual period lies in; itself where the cap is for each.
   */
  public String capPeriod(String accrualPeriod) {
    CapCalendar per = definition.mostPer();
    return per == null ? accrualPeriod : per.nameOf(accrualPeriod);
  }

  /** Names the period of the cap that a sale under a budget lies in. */
  public String capPeriodAt(Instant soldAt) {
    CapCalendar per = definition.mostPer();
    ZoneId zone = definition.window().zone();
    return per == null ? rebate().period().nameAt(soldAt, zone) : per.nameAt(soldAt, zone);
  }

  /**
   * What a partner has earned with the volumes of periods, and no more than one may.
   *
   * @param volumes by accrual period
   */
  public Money earned(Map<String, Volume> volumes, Money zero) {
    Map<String, Money> byCap = new HashMap<>();
    volumes.forEach(
        (period, volume) -> byCap.merge(capPeriod(period), rebate().earned(volume), Money::plus));
    return byCap.values().stream().map(this::atMost).reduce(zero, Money::plus);
  }

  /** Whom it is for when something is sold at an instant. */
  public Audience audienceAt(Instant soldAt) {
    for (EarlierAudience each : earlier) {
      if (soldAt.isBefore(each.until())) {
        return each.audience();
      }
    }
    return definition.audience();
  }

  /** The stages of its window by whom it is for, at least one, each wider than the one before. */
  public List<AudienceStage> stages() {
    List<AudienceStage> stages = new ArrayList<>(earlier.size() + 1);
    Instant since = definition.window().opensAt();
    long version = 0;
    for (EarlierAudience each : earlier) {
      stages.add(new AudienceStage(each.audience(), since, version));
      since = each.until();
      version = each.version() + 1;
    }
    stages.add(new AudienceStage(definition.audience(), since, version));
    return stages;
  }

  /** The same without what is sold before an instant. */
  public PublishedPromotion notBefore(Instant at) {
    if (!at.isAfter(definition.window().opensAt())) {
      return this;
    }
    PromotionDefinition later = definition.within(definition.window().notBefore(at));
    return new PublishedPromotion(id, code, version, later, earlier);
  }
}
