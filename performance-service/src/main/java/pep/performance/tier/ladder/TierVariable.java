package pep.performance.tier.ladder;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Countries;
import pep.rules.vocabulary.Ahead;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

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
      "revenue12m", Kind.NUMBER, "net sales of twelve months", f -> f.figures().revenue12m()),
  REVENUE_3M("revenue3m", Kind.NUMBER, "net sales of three months", f -> f.figures().revenue3m()),
  GROWTH("growth", Kind.NUMBER, "three months over the three before", f -> f.figures().growth()),
  GROWTH_12M("growth12m", Kind.NUMBER, "a year over the one before", f -> f.figures().growth12m()),
  RETURN_RATE(
      "returnRate", Kind.NUMBER, "returns ÷ sales of a year", f -> f.figures().returnRate()),
  MONTHS_ACTIVE(
      "monthsActive",
      Kind.WHOLE,
      "whole months since the first sale",
      f -> f.figures().monthsActive()),
  MONTHS_SELLING(
      "monthsSelling",
      Kind.WHOLE,
      "months of the last twelve with a sale",
      f -> f.figures().monthsSelling()),
  DAYS_SINCE_LAST_SALE(
      "daysSinceLastSale",
      Kind.WHOLE,
      "midnights since the last sale",
      TierVariable::daysSinceLastSale),
  FIRST_SALE_AT("firstSaleAt", Kind.INSTANT, "when it sold first", f -> f.figures().firstSaleAt()),
  LAST_SALE_AT("lastSaleAt", Kind.INSTANT, "when it sold last", f -> f.figures().lastSaleAt()),
  LINES("lines", Kind.WHOLE, "lines counted over all time", f -> f.figures().lines()),
  CERTIFICATIONS(
      "certifications", Kind.TEXTS, "codes of those that hold", TierFacts::certifications),
  TRAININGS_COMPLETED(
      "trainingsCompleted", Kind.WHOLE, "programs completed", TierFacts::trainingsCompleted),
  DEALS_OPEN("dealsOpen", Kind.WHOLE, "approved deals not closed yet", TierFacts::dealsOpen),
  DEALS_WON("dealsWon", Kind.WHOLE, "deals won over all time", TierFacts::dealsWon),
  COUNTRY("country", Kind.TEXT, "ISO 3166-1 alpha-2", TierFacts::country),
  PARTNER_TYPE("partnerType", Kind.TEXT, "in the vendor's words", TierFacts::partnerType);

  private static final Ahead AHEAD =
      new Ahead(
          Pattern.compile("(?i)(segment|promotion|tier|offer)\\w*(\\..*)?"),
          "figures lead to tiers, tiers to segments, segments to promotions, never back.");

  /** All of them. */
  public static final Vocabulary VOCABULARY =
      new Vocabulary(Arrays.stream(values()).map(TierVariable::described).toList(), AHEAD);

  private final String wireName;
  private final Kind kind;
  private final String meaning;
  private final Function<TierFacts, @Nullable Object> value;

  TierVariable(
      String wireName, Kind kind, String meaning, Function<TierFacts, @Nullable Object> value) {
    this.wireName = wireName;
    this.kind = kind;
    this.meaning = meaning;
    this.value = value;
  }

  public String wireName() {
    return wireName;
  }

  /**
   * @throws java.util.NoSuchElementException if there is none of that name
   */
  public static TierVariable named(String wireName) {
    return Arrays.stream(values())
        .filter(each -> each.wireName.equals(wireName))
        .findFirst()
        .orElseThrow();
  }

  /** The value as it is kept, exact; null where it is not known of the partner. */
  @Nullable Object of(TierFacts facts) {
    Object kept = value.apply(facts);
    return kept instanceof Money money ? money.getAmount() : kept;
  }

  private Variable described() {
    Variable described = Variable.of(wireName, kind, meaning);
    return this == COUNTRY ? described.among(Countries.ALL) : described;
  }

  private static @Nullable Object daysSinceLastSale(TierFacts facts) {
    Instant last = facts.figures().lastSaleAt();
    return last == null ? null : Math.max(0, facts.moment().daysSince(last));
  }
}
