package pep.promotion.ledger;

import java.util.Date;
import java.util.Locale;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Tenant;

/**
 * Entries as documents. Legs are stored, not derived on reading: the books are what was written.
 */
final class LedgerDocuments {

  private LedgerDocuments() {}

  static String id(Tenant tenant, String entryId) {
    return tenant.vendorId() + "/" + entryId;
  }

  static Document write(Tenant tenant, LedgerEntry entry) {
    Document document =
        new Document("_id", id(tenant, entry.id()))
            .append("entryId", entry.id())
            .append("runId", entry.runId())
            .append("at", Date.from(entry.at()))
            .append("partnerId", entry.partnerId())
            .append("partnerCode", entry.partnerCode())
            .append("promotionId", entry.promotionId())
            .append("promotionCode", entry.promotionCode())
            .append("period", entry.period())
            .append("currency", entry.amount().getCurrencyUnit().getCode())
            .append("amount", decimal(entry.amount()))
            .append("capped", entry.capped())
            .append("legs", entry.legs().stream().map(LedgerDocuments::leg).toList())
            .append("ruleVersion", entry.basis().ruleVersion())
            .append("promotionVersion", entry.basis().promotionVersion());
    LedgerEntry.Cause cause = entry.cause();
    if (cause != null) {
      document
          .append("lineId", cause.lineId())
          .append("root", cause.root())
          .append("counted", decimal(cause.counted()))
          .append("shortfall", decimal(cause.shortfall()));
    }
    Money net = entry.basis().net();
    Money earned = entry.basis().earned();
    if (net != null && earned != null) {
      document.append("net", decimal(net)).append("earned", decimal(earned));
    }
    return document;
  }

  private static Document leg(Leg leg) {
    return new Document("account", leg.account().wireName())
        .append("side", leg.side().name().toLowerCase(Locale.ROOT))
        .append("amount", decimal(leg.amount()));
  }

  static LedgerEntry read(Document d) {
    CurrencyUnit currency = CurrencyUnit.of(d.getString("currency"));
    LedgerEntry.Cause cause =
        d.getString("lineId") == null
            ? null
            : new LedgerEntry.Cause(
                d.getString("lineId"),
                d.getString("root"),
                money(d, "counted", currency),
                money(d, "shortfall", currency));
    return new LedgerEntry(
        d.getString("entryId"),
        d.getString("runId"),
        d.getDate("at").toInstant(),
        d.getString("partnerId"),
        d.getString("partnerCode"),
        d.getString("promotionId"),
        d.getString("promotionCode"),
        d.getString("period"),
        money(d, "amount", currency),
        d.getBoolean("capped"),
        cause,
        new LedgerEntry.Basis(
            d.getInteger("ruleVersion"),
            d.getLong("promotionVersion"),
            optional(d, "net", currency),
            optional(d, "earned", currency)));
  }

  static Money money(Document document, String field, CurrencyUnit currency) {
    return Money.of(currency, document.get(field, Decimal128.class).bigDecimalValue());
  }

  private static @Nullable Money optional(Document d, String field, CurrencyUnit currency) {
    return d.get(field) == null ? null : money(d, field, currency);
  }

  private static Decimal128 decimal(Money money) {
    return new Decimal128(money.getAmount());
  }
}
