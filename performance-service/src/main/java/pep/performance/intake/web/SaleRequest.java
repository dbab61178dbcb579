package pep.performance.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Column;
import pep.platform.validation.Code;
import pep.platform.validation.CurrencyCode;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;

/**
 * One sale or return, as texts in the forms of a sales file.
 *
 * @param quantity units, negative for a return; a credit note, a return with an amount, has none
 * @param soldAt an instant, or a day or a time in the vendor's time zone
 * @param externalId the sale's own number in its source; without one an Idempotency-Key is needed
 */
record SaleRequest(
    @Nullable @Name String externalId,
    @Nullable @Name String source,
    @NotNull @Code String partnerCode,
    @NotNull @Code String productCode,
    @Nullable @Pattern(regexp = "-?[0-9]{1,12}(?:\\.[0-9]{1,3})?") String quantity,
    @Nullable @Pattern(regexp = "[0-9]{1,9}(?:\\.[0-9]{1,6})?") String unitPrice,
    @Nullable @Pattern(regexp = "-?[0-9]{1,12}(?:\\.[0-9]{1,4})?") String amount,
    @Nullable @CurrencyCode String currency,
    @NotNull @Pattern(regexp = SOLD_AT) String soldAt,
    @Nullable @OneOf({"sale", "return"}) String kind,
    @Nullable @Name String returns) {

  private static final String SOLD_AT =
      "(?:19|2[0-9])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:[T"
          + " ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9])?)?";

  Map<Column, String> cells() {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    put(cells, Column.EXTERNAL_ID, externalId);
    put(cells, Column.SOURCE, source);
    put(cells, Column.PARTNER_CODE, partnerCode);
    put(cells, Column.PRODUCT_CODE, productCode);
    put(cells, Column.QUANTITY, quantity);
    put(cells, Column.UNIT_PRICE, unitPrice);
    put(cells, Column.AMOUNT, amount);
    put(cells, Column.CURRENCY, currency);
    put(cells, Column.SOLD_AT, soldAt);
    put(cells, Column.KIND, kind);
    put(cells, Column.RETURNS, returns);
    return cells;
  }

  private static void put(Map<Column, String> cells, Column column, @Nullable String value) {
    if (value != null) {
      cells.put(column, value);
    }
  }
}
