package pep.performance.intake.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Column;
import pep.platform.export.Neutral;

/** The cells of a refused line as they stood, in the columns of a file of sales. */
record RefusedRow(
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

  /**
   * @param source of the file, for lines that name none: sent again under another they would be
   *     others
   */
  static RefusedRow of(Map<Column, String> cells, String source) {
    return new RefusedRow(
        cell(cells, Column.EXTERNAL_ID),
        cells.containsKey(Column.SOURCE) ? cell(cells, Column.SOURCE) : Neutral.of(source),
        cell(cells, Column.PARTNER_CODE),
        cell(cells, Column.PRODUCT_CODE),
        cell(cells, Column.QUANTITY),
        cell(cells, Column.UNIT_PRICE),
        cell(cells, Column.AMOUNT),
        cell(cells, Column.CURRENCY),
        cell(cells, Column.SOLD_AT),
        cell(cells, Column.KIND),
        cell(cells, Column.RETURNS));
  }

  private static @Nullable String cell(Map<Column, String> cells, Column column) {
    String cell = cells.get(column);
    return cell == null ? null : Neutral.of(cell);
  }
}
