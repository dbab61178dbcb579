package pep.performance.tier;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a tier rule may speak of: figures, and what other services report of the partner. Neither
 * segments nor promotions, which follow from tiers.
 *
 * <p>Amounts are numbers of the vendor's currency. They are exact wherever they are kept; CEL has
 * no decimal type, and as its double an amount below 90 trillion still compares exactly to the
 * cent.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum TierVariable {
  REVENUE_12M(
      "revenue12m", SimpleType.DOUBLE, "net sales of twelve months", f -> f.figures().revenue12m()),
  REVENUE_3M(
      "revenue3m", SimpleType.DOUBLE, "net sales of three months", f -> f.figures().revenue3m()),
  GROWTH(
      "growth", SimpleType.DOUBLE, "three months over the three before", f -> f.figures().growth()),
  GROWTH_12M(
      "growth12m", SimpleType.DOUBLE, "a year over the one before", f -> f.figures().growth12m()),
  RETURN_RATE(
      "returnRate", SimpleType.DOUBLE, "returns ÷ sales of a year", f -> f.figures().returnRate()),
  MONTHS_ACTIVE(
      "monthsActive",
      SimpleType.INT,
      "whole months since the first sale",
      f -> f.figures().monthsActive()),
  MONTHS_SELLING(
      "monthsSelling",
      SimpleType.INT,
      "months of the last twelve with a sale",
      f -> f.figures().monthsSelling()),
  DAYS_SINCE_LAST_SALE(
      "daysSinceLastSale", SimpleType.INT, "whole days", TierVariable::daysSinceLastSale),
  LINES("lines", SimpleType.INT, "lines counted over all time", f -> f.figures().lines()),
  CERTIFICATIONS(
      "certifications",
      ListType.create(SimpleType.STRING),
      "codes of those that hold",
      TierFacts::certifications),
  TRAININGS_COMPLETED(
      "trainingsCompleted", SimpleType.INT, "programs completed", TierFacts::trainingsCompleted),
  DEALS_OPEN("dealsOpen", SimpleType.INT, "approved deals not closed yet", TierFacts::dealsOpen),
  DEALS_WON("dealsWon", SimpleType.INT, "deals won over all time", TierFacts::dealsWon),
  COUNTRY("country", SimpleType.STRING, "ISO 3166-1 alpha-2", TierFacts::country),
  PARTNER_TYPE("partnerType", SimpleType.STRING, "in the vendor's words", TierFacts::partnerType);

  private final String wireName;
  private final CelType type;
  private final String meaning;
  private final Function<TierFacts, @Nullable Object> value;

  TierVariable(
      String wireName, CelType type, String meaning, Function<TierFacts, @Nullable Object> value) {
    this.wireName = wireName;
    this.type = type;
    this.meaning = meaning;
    this.value = value;
  }

  public String wireName() {
    return wireName;
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  CelType type() {
    return type;
  }

  /** The value as it is kept, exact; null where it is not known of the partner. */
  @Nullable Object of(TierFacts facts) {
    Object kept = value.apply(facts);
    return kept instanceof Money money ? money.getAmount() : kept;
  }

  /** The value as CEL takes it; null where it is not known of the partner. */
  @Nullable Object celOf(TierFacts facts) {
    Object kept = of(facts);
    if (kept instanceof BigDecimal decimal) {
      return decimal.doubleValue();
    }
    return kept instanceof Integer whole ? Long.valueOf(whole) : kept;
  }

  private static @Nullable Object daysSinceLastSale(TierFacts facts) {
    var last = facts.figures().lastSaleAt();
    return last == null ? null : Math.max(0, ChronoUnit.DAYS.between(last, facts.at()));
  }
}
