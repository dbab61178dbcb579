package pep.performance.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How figures stand in a document: amounts in the smallest unit, ratios and days as texts. */
final class FiguresForm {

  private FiguresForm() {}

  static Document write(Figures figures) {
    return new Document("asOf", figures.asOf().toString())
        .append("currency", figures.revenue12m().getCurrencyUnit().getCode())
        .append("revenue12m", figures.revenue12m().getAmountMinorLong())
        .append("revenue3m", figures.revenue3m().getAmountMinorLong())
        .append("revenuePrevious12m", figures.revenuePrevious12m().getAmountMinorLong())
        .append("revenuePrevious3m", figures.revenuePrevious3m().getAmountMinorLong())
        .append("growth", text(figures.growth()))
        .append("growth12m", text(figures.growth12m()))
        .append("returnRate", text(figures.returnRate()))
        .append("monthsActive", figures.monthsActive())
        .append("monthsSelling", figures.monthsSelling())
        .append("firstSaleAt", date(figures.firstSaleAt()))
        .append("lastSaleAt", date(figures.lastSaleAt()))
        .append("lines", figures.lines());
  }

  static Figures read(Document document) {
    CurrencyUnit currency = CurrencyUnit.of(document.getString("currency"));
    return new Figures(
        LocalDate.parse(document.getString("asOf")),
        money(document, "revenue12m", currency),
        money(document, "revenue3m", currency),
        money(document, "revenuePrevious12m", currency),
        money(document, "revenuePrevious3m", currency),
        ratio(document, "growth"),
        ratio(document, "growth12m"),
        ratio(document, "returnRate"),
        document.getInteger("monthsActive"),
        document.getInteger("monthsSelling"),
        instant(document, "firstSaleAt"),
        instant(document, "lastSaleAt"),
        document.getLong("lines"));
  }

  private static Money money(Document document, String name, CurrencyUnit currency) {
    return Money.ofMinor(currency, document.getLong(name));
  }

  private static @Nullable String text(@Nullable BigDecimal ratio) {
    return ratio == null ? null : ratio.toPlainString();
  }

  private static @Nullable BigDecimal ratio(Document document, String name) {
    String text = document.getString(name);
    return text == null ? null : new BigDecimal(text);
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  private static @Nullable Instant instant(Document document, String name) {
    Date date = document.getDate(name);
    return date == null ? null : date.toInstant();
  }
}
