package pep.platform.bulk.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers and days are written in the cells of a file, which only its sender can know: nothing
 * is guessed.
 *
 * @param decimalComma {@code 1.234,5} is one thousand two hundred and thirty-four and a half
 * @param dayFirst {@code 1.2.2026} and {@code 1/2/2026} are the first of February
 */
public record CellForms(boolean decimalComma, boolean dayFirst) {

  public static final CellForms PLAIN = new CellForms(false, false);

  private static final Pattern COMMA =
      Pattern.compile("([+-]?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

  /**
   * The cell in the plain form.
   *
   * @throws MalformedRow if it has not the form that was told
   */
  String read(RowColumns.Column column, String cell) {
    if (decimalComma && (column.holds(BigDecimal.class) || column.holds(Double.class))) {
      return number(column, cell.strip());
    }
    return dayFirst && column.holds(LocalDate.class) ? day(column, cell.strip()) : cell;
  }

  private static String number(RowColumns.Column column, String cell) {
    Matcher number = COMMA.matcher(cell);
    if (!number.matches()) {
      throw new MalformedRow(
          "\"%s\" in column %s is no number with a decimal comma, such as 1.234,50."
              .formatted(cell, column.name()));
    }
    String whole = number.group(1) + number.group(2).replace(".", "");
    return number.group(3) == null ? whole : whole + "." + number.group(3);
  }

  private static String day(RowColumns.Column column, String cell) {
    Matcher day = DAY_FIRST.matcher(cell);
    if (!day.matches()) {
      throw new MalformedRow(
          "\"%s\" in column %s is no date with the day first, such as 31.12.2026."
              .formatted(cell, column.name()));
    }
    return "%s-%02d-%02d"
        .formatted(day.group(4), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(1)));
  }
}
