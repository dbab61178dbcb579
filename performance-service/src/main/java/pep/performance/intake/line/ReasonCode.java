package pep.performance.intake.line;

import java.util.Locale;

/**
 * Why a line was not accepted, or is doubtful though it was; the codes are stable and listed for
 * the senders of files.
 */
public enum ReasonCode {
  PARTNER_CODE_MISSING("Every sale names the partner that made it."),
  PARTNER_FOREIGN("A partner reports its own sales only."),
  PARTNER_UNKNOWN(
      "Counted as soon as a partner of this code is active; if another one is meant, map the line"
          + " or make the code an alias."),
  PARTNER_NOT_ACTIVE(
      "Counted as soon as this partner is active; of one that ended, what it sold before counts."),
  PRODUCT_CODE_MISSING("Every sale names its product."),
  QUANTITY_INVALID(
      "A decimal such as 6 or -2.5, at most three places; a return that is a credit note has"
          + " none."),
  QUANTITY_ZERO("A sale has a positive quantity, a return a negative one."),
  AMOUNT_OFF_PRICE("A warning: the line counts with its amount, which is not quantity × price."),
  PRICE_INVALID("A decimal such as 2.55, at most six places."),
  PRICE_NOT_POSITIVE("A line without value is not a sale."),
  AMOUNT_INVALID("A decimal with no more places than the currency has."),
  AMOUNT_ZERO("The amount rounds to nothing in the vendor's currency."),
  CURRENCY_FOREIGN("Send amounts in the vendor's currency."),
  SOLD_AT_INVALID("An instant such as 2026-03-01T09:30:00Z, or a local date, from 1900 to 2999."),
  SOLD_BEFORE_FIRST_DAY("No sale is older than the first day of the vendor's sales policy."),
  SOLD_AT_IN_FUTURE("A sale cannot lie more than a day ahead."),
  KIND_INVALID("The kind is sale or return, and agrees with the quantity's sign."),
  RETURNS_ON_SALE("Only a return names the sale it takes back."),
  RETURN_OF_ITSELF("A return names the sale that it takes back, not itself."),
  RETURN_SALE_UNKNOWN("Counted as soon as the sale that it names comes."),
  RETURN_NOT_OF_SALE("What the return names is a return itself."),
  RETURN_OTHER_PARTNER("The sale that it names is another partner's."),
  RETURN_OTHER_PRODUCT("The sale that it names is of another product."),
  RETURN_TWICE("All of the sale was taken back before."),
  RETURN_EXCEEDS_SALE("More is taken back than is left of the sale."),
  RETURN_TAKEN_UNNAMED("A warning: it counts as a return that names no sale."),
  VALUE_TOO_LONG("Codes and ids have at most 200 characters."),
  TEXT_NOT_UTF8("Save the file as UTF-8; a code in it has bytes that are no character there."),
  FIELD_UNKNOWN("Leave out the field that is not one of a sale."),
  LINE_MALFORMED("The line has as many cells as the header, or is a JSON object."),
  LINE_TOO_LONG("A line has at most 65,536 characters."),
  LINE_NOT_IDENTIFIED("Give an externalId, or the file's digest or a key."),
  ALREADY_RECORDED("The source sent this externalId before."),
  RECORDED_OTHERWISE(
      "The source sent this externalId before and said otherwise; send it with mode=correct.");

  private final String cure;

  ReasonCode(String cure) {
    this.cure = cure;
  }

  /** The same in the report of a file and in the problem that refuses a single sale. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a line may be accepted all the same. */
  public boolean warns() {
    return this == AMOUNT_OFF_PRICE || this == RETURN_TAKEN_UNNAMED;
  }

  /** What to do about it, for a person. */
  public String cure() {
    return cure;
  }
}
