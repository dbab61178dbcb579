package pep.promotion.budget;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Budgets as documents. */
final class BudgetDocuments {

  private BudgetDocuments() {}

  static BudgetView read(Document document) {
    CurrencyUnit currency = CurrencyUnit.of(document.getString("currency"));
    Date exhausted = document.getDate("exhaustedAt");
    @Nullable Instant exhaustedAt = exhausted == null ? null : exhausted.toInstant();
    return new BudgetView(
        document.getString("_id"),
        document.getString("promotionCode"),
        new BudgetBalance(
            money(document, "limit", currency),
            money(document, "spent", currency),
            money(document, "reserved", currency),
            exhaustedAt != null),
        exhaustedAt,
        document.getList("reservations", Document.class).stream()
            .map(
                r ->
                    new BudgetView.Reservation(
                        r.getString("id"),
                        money(r, "amount", currency),
                        r.getDate("until").toInstant()))
            .toList(),
        waiting(document, currency),
        document.get("round", 0L));
  }

  private static WaitingList waiting(Document document, CurrencyUnit currency) {
    Document list = document.get("waiting", Document.class);
    return list == null
        ? WaitingList.empty(currency)
        : new WaitingList(money(list, "amount", currency), list.getLong("claims"));
  }

  private static Money money(Document document, String field, CurrencyUnit currency) {
    return Money.of(currency, document.get(field, Decimal128.class).bigDecimalValue());
  }
}
