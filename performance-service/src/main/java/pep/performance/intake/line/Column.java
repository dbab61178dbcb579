package pep.performance.intake.line;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column of a sales file, or a field of a sales line in JSON; names are case-sensitive. */
public enum Column {
  /** The line's own number in the system it comes from; unique within its source. */
  EXTERNAL_ID("externalId"),
  /** The system the line comes from; the intake's own source where it is left out. */
  SOURCE("source"),
  PARTNER_CODE("partnerCode"),
  PRODUCT_CODE("productCode"),
  /** A decimal of at most three places; negative for a return, empty for a credit note. */
  QUANTITY("quantity"),
  /** A decimal of at most six places, in the vendor's currency. */
  UNIT_PRICE("unitPrice"),
  /** The line's amount; quantity × unit price, half up to the currency's unit, where left out. */
  AMOUNT("amount"),
  /** ISO 4217; the vendor's currency where it is left out. */
  CURRENCY("currency"),
  /** RFC 3339, or a date or date and time without an offset, taken in the vendor's time zone. */
  SOLD_AT("soldAt"),
  /** {@code sale} or {@code return}; by the sign of the quantity where it is left out. */
  KIND("kind"),
  /** On a return: the external id, in the same source, of the sale it takes back. */
  RETURNS("returns");

  private static final Map<String, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : values()) {
      BY_NAME.put(column.wireName, column);
    }
  }

  private final String wireName;

  Column(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /** The column of that name, or null where there is none. */
  public static @Nullable Column named(String name) {
    return BY_NAME.get(name);
  }
}
