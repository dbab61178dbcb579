package pep.performance.intake.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.LineKind;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineIds;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;

/** Reads a line by the intake's rules, into a sale or into every reason why it is none. */
public final class LineReading {

  private static final int MAX_LENGTH = 200;

  /** What stands for bytes that are no character. */
  private static final char REPLACED = '\uFFFD';

  private final LineRules rules;
  private final AmountReading amounts;

  public LineReading(LineRules rules) {
    this.rules = rules;
    this.amounts = new AmountReading(rules.currency());
  }

  /**
   * What the line says, or null where it says nothing that holds; then reasons has at least one
   * that is more than a warning.
   */
  public @Nullable Sale read(RawLine line, List<LineReason> reasons) {
    LineReason flaw = line.flaw();
    if (flaw != null) {
      reasons.add(flaw);
      return null;
    }
    List<LineReason> found = new ArrayList<>(0);
    String partnerCode = code(line, Column.PARTNER_CODE, ReasonCode.PARTNER_CODE_MISSING, found);
    String productCode = code(line, Column.PRODUCT_CODE, ReasonCode.PRODUCT_CODE_MISSING, found);
    BigDecimal quantity = AmountReading.quantity(line, found);
    LineKind kind = kind(line, quantity, found);
    Money amount = amounts.amount(line, quantity, kind, found);
    Instant soldAt = soldAt(line, found);
    String source = orElse(line.get(Column.SOURCE), rules.source());
    String id = id(line, source, found);
    String returns = returns(line, source, kind, found);
    checkCurrency(line, found);
    checkSender(line, found);
    checkLengths(line, found);
    reasons.addAll(found);
    if (!found.stream().allMatch(each -> each.code().warns())) {
      return null;
    }
    return new Sale(
        line.number(),
        id,
        source,
        line.get(Column.EXTERNAL_ID),
        partnerCode,
        productCode,
        kind == LineKind.RETURN ? quantity.abs().negate() : quantity,
        amount,
        soldAt,
        kind,
        returns,
        null);
  }

  private static String code(
      RawLine line, Column column, ReasonCode missing, List<LineReason> found) {
    String value = line.get(column);
    if (value == null) {
      found.add(LineReason.of(missing, column, null));
      return "";
    }
    if (value.indexOf(REPLACED) >= 0) {
      found.add(LineReason.of(ReasonCode.TEXT_NOT_UTF8, column, value));
    }
    return value;
  }

  /** A negative quantity is a return whatever the kind says, unless it says sale. */
  private static LineKind kind(RawLine line, BigDecimal quantity, List<LineReason> found) {
    String text = line.get(Column.KIND);
    LineKind bySign = quantity.signum() < 0 ? LineKind.RETURN : LineKind.SALE;
    if (text == null) {
      return bySign;
    }
    if (text.equals(LineKind.RETURN.wireName())) {
      return LineKind.RETURN;
    }
    if (!text.equals(LineKind.SALE.wireName()) || bySign == LineKind.RETURN) {
      found.add(LineReason.of(ReasonCode.KIND_INVALID, Column.KIND, text));
    }
    return bySign;
  }

  private Instant soldAt(RawLine line, List<LineReason> found) {
    String text = line.get(Column.SOLD_AT);
    Instant soldAt = text == null ? null : SoldAt.parse(text, rules.zone());
    if (soldAt == null) {
      found.add(LineReason.of(ReasonCode.SOLD_AT_INVALID, Column.SOLD_AT, text));
      return Instant.EPOCH;
    }
    if (soldAt.isBefore(rules.earliest())) {
      found.add(LineReason.of(ReasonCode.SOLD_BEFORE_FIRST_DAY, Column.SOLD_AT, text));
    }
    if (soldAt.isAfter(rules.latest())) {
      found.add(LineReason.of(ReasonCode.SOLD_AT_IN_FUTURE, Column.SOLD_AT, text));
    }
    return soldAt;
  }

  private String id(RawLine line, String source, List<LineReason> found) {
    String externalId = line.get(Column.EXTERNAL_ID);
    if (externalId != null) {
      return LineIds.external(rules.vendorId(), source, externalId);
    }
    if (!rules.placed()) {
      found.add(LineReason.of(ReasonCode.LINE_NOT_IDENTIFIED, Column.EXTERNAL_ID, null));
    }
    return LineIds.placed(rules.intakeId(), line.number());
  }

  private @Nullable String returns(
      RawLine line, String source, LineKind kind, List<LineReason> found) {
    String externalId = line.get(Column.RETURNS);
    if (externalId == null) {
      return null;
    }
    if (kind != LineKind.RETURN) {
      found.add(LineReason.of(ReasonCode.RETURNS_ON_SALE, Column.RETURNS, externalId));
    }
    return LineIds.external(rules.vendorId(), source, externalId);
  }

  private void checkCurrency(RawLine line, List<LineReason> found) {
    String currency = line.get(Column.CURRENCY);
    if (currency != null && !currency.equals(rules.currency().getCode())) {
      found.add(LineReason.of(ReasonCode.CURRENCY_FOREIGN, Column.CURRENCY, currency));
    }
  }

  private void checkSender(RawLine line, List<LineReason> found) {
    String only = rules.onlyPartnerCode();
    String code = line.get(Column.PARTNER_CODE);
    if (only != null && code != null && !only.equals(code)) {
      found.add(LineReason.of(ReasonCode.PARTNER_FOREIGN, Column.PARTNER_CODE, code));
    }
  }

  private static void checkLengths(RawLine line, List<LineReason> found) {
    for (Column column : Column.values()) {
      String value = line.get(column);
      if (value != null && value.length() > MAX_LENGTH) {
        found.add(LineReason.of(ReasonCode.VALUE_TOO_LONG, column, value));
      }
    }
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null ? other : value;
  }
}
