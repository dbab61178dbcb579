package pep.platform.bulk.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a sheet as they would stand in CSV: numbers in plain digits as a spreadsheet shows them,
 * days as in ISO 8601, formulas by what they last came to.
 */
final class SheetCells {

  /** Characters of a cell, as spreadsheets have it. */
  static final int LONGEST = 32_767;

  /** A spreadsheet calculates with 15 digits and stores 17, of which the last two are noise. */
  private static final MathContext SHOWN = new MathContext(15);

  private SheetCells() {}

  /**
   * @return empty for an empty cell
   * @throws MalformedRow if it holds an error or has no measure
   */
  static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.ERROR) {
      throw new MalformedRow("Cell " + cell.getAddress() + " holds an error. Correct its formula.");
    }
    Object value = cell.getValue();
    if (cell.getType() == CellType.FORMULA && (value == null || value.toString().isEmpty())) {
      throw new MalformedRow(
          "Cell " + cell.getAddress() + " holds a formula without a value. Save values instead.");
    }
    String text =
        switch (value) {
          case null -> "";
          case BigDecimal number when isDate(cell) -> date(cell.asDate());
          case BigDecimal number -> number(number);
          default -> value.toString();
        };
    if (text.length() > LONGEST) {
      throw new MalformedRow(
          "Cell " + cell.getAddress() + " is longer than " + LONGEST + " characters.");
    }
    return text;
  }

  private static String number(BigDecimal value) {
    BigDecimal shown = value.round(SHOWN).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
  }

  private static String date(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }

  /** By its number format, the built-in ones of ECMA-376 18.8.30 by their ids. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null
        && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 58 && id != 49)) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null
        && format
            .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "")
            .toLowerCase(Locale.ROOT)
            .matches(".*[ymdhs].*");
  }
}
