package pep.performance.intake.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.Column;

/**
 * One sale or return, as texts in the forms of a sales file.
 *
 * @param externalId the sale's own number in its source; without one an Idempotency-Key is needed
 */
record SaleRequest(
    @Nullable String externalId,
    @Nullable String source,
    @Nullable String partnerCode,
    @Nullable String productCode,
    @Nullable String quantity,
    @Nullable String unitPrice,
    @Nullable String amount,
    @Nullable String currency,
    @Nullable String soldAt,
    @Nullable String kind,
    @Nullable String returns) {

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
