package pep.performance.formula;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.WorkedOut;
import pep.rules.compilation.FormulaCompiler;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Moment;
import pep.rules.evaluation.Unit;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** What a formula may speak of, and in which unit. All numbers are alike, be they whole or not. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum FormulaVariable {
  REVENUE_12M(
      "revenue12m", Units.MONEY, "net sales of twelve months", p -> p.figures().revenue12m()),
  REVENUE_3M("revenue3m", Units.MONEY, "net sales of three months", p -> p.figures().revenue3m()),
  REVENUE_PREVIOUS_12M(
      "revenuePrevious12m",
      Units.MONEY,
      "net sales of the twelve months before",
      p -> p.figures().revenuePrevious12m()),
  REVENUE_PREVIOUS_3M(
      "revenuePrevious3m",
      Units.MONEY,
      "net sales of the three months before",
      p -> p.figures().revenuePrevious3m()),
  RETURN_RATE("returnRate", Unit.NONE, "returns ÷ sales of a year", p -> p.figures().returnRate()),
  MONTHS_ACTIVE(
      "monthsActive",
      Units.MONTH,
      "whole months since the first sale",
      p -> p.figures().monthsActive()),
  MONTHS_SELLING(
      "monthsSelling",
      Units.MONTH,
      "months of the last twelve with a sale",
      p -> p.figures().monthsSelling()),
  DAYS_SINCE_LAST_SALE(
      "daysSinceLastSale",
      Units.DAY,
      "midnights since the last sale",
      FormulaVariable::daysSinceLastSale),
  LINES("lines", Unit.NONE, "lines counted over all time", p -> p.figures().lines()),
  CERTIFICATIONS(
      "certifications", Unit.NONE, "how many hold", p -> p.partner().certifications().size()),
  TRAININGS_COMPLETED(
      "trainingsCompleted", Unit.NONE, "how many", p -> p.pipeline().trainingsCompleted()),
  PROGRAMS("programs", Unit.NONE, "others that it takes part in", p -> p.pipeline().programs()),
  DEALS_OPEN("dealsOpen", Unit.NONE, "approved and not closed", p -> p.pipeline().dealsOpen()),
  DEALS_WON("dealsWon", Unit.NONE, "over all time", p -> p.pipeline().dealsWon()),
  DEALS_LOST("dealsLost", Unit.NONE, "over all time", p -> p.pipeline().dealsLost()),
  OUTLETS("outlets", Unit.NONE, "open ones", p -> p.pipeline().outlets()),
  RIVALS("rivals", Unit.NONE, "other partners on its ground", p -> p.pipeline().rivals()),
  COUNTRY("country", null, "ISO 3166-1 alpha-2", p -> p.partner().country()),
  PARTNER_TYPE("partnerType", null, "in the vendor's words", p -> p.partner().type()),
  SEGMENTS("segments", null, "codes of those it is in", p -> p.partner().segments());

  static final Vocabulary VOCABULARY =
      new Vocabulary(Arrays.stream(values()).map(FormulaVariable::described).toList());

  static final FormulaCompiler COMPILER =
      new FormulaCompiler(
          VOCABULARY,
          Arrays.stream(values())
              .filter(each -> each.unit != null)
              .collect(Collectors.toMap(each -> each.wireName, FormulaVariable::known)));

  private final String wireName;
  private final @Nullable Unit unit;
  private final String meaning;
  private final Function<WorkedOut, @Nullable Object> value;

  FormulaVariable(
      String wireName,
      @Nullable Unit unit,
      String meaning,
      Function<WorkedOut, @Nullable Object> value) {
    this.wireName = wireName;
    this.unit = unit;
    this.meaning = meaning;
    this.value = value;
  }

  /** Base units; a class of its own, since an enum's constants come before its fields. */
  static final class Units {
    static final Unit MONEY = Unit.of("money");
    static final Unit MONTH = Unit.of("month");
    static final Unit DAY = Unit.of("day");

    private Units() {}
  }

  String wireName() {
    return wireName;
  }

  String meaning() {
    return meaning;
  }

  /** None of what is no number. */
  @Nullable Unit unit() {
    return unit;
  }

  private Unit known() {
    return unit == null ? Unit.NONE : unit;
  }

  /** What is known of a partner, as formulas see it. */
  static Facts of(WorkedOut partner) {
    Map<String, @Nullable Object> told = new HashMap<>();
    for (FormulaVariable variable : values()) {
      Object kept = variable.value.apply(partner);
      told.put(variable.wireName, kept instanceof Money money ? money.getAmount() : kept);
    }
    return Facts.of(VOCABULARY, told, new Moment(partner.at(), partner.zone()));
  }

  private Variable described() {
    Kind kind = this == SEGMENTS ? Kind.TEXTS : unit == null ? Kind.TEXT : Kind.NUMBER;
    return Variable.of(wireName, kind, meaning);
  }

  private static @Nullable Object daysSinceLastSale(WorkedOut partner) {
    Instant last = partner.figures().lastSaleAt();
    return last == null
        ? null
        : Math.max(0, new Moment(partner.at(), partner.zone()).daysSince(last));
  }

  /** All of them, in the order in which they are listed. */
  static List<FormulaVariable> all() {
    return List.of(values());
  }
}
