package pep.platform.bulk.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Splits the text of one row of CSV. */
final class CsvCells {

  private CsvCells() {}

  /** Whether a quotation is open at the end: quotes stand in pairs, around a cell or doubled. */
  static boolean isOpen(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 != 0;
  }

  /**
   * @throws MalformedRow if a quotation has no end, or something follows its end
   */
  static List<String> of(String text, char separator) {
    if (isOpen(text)) {
      throw new MalformedRow(
          "A quotation mark is not closed in its row. Close it, or double one that is meant.");
    }
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .maxBufferSize(2 * TextLines.LONGEST)
          .ofSingleCsvRecord(text)
          .getFields();
    } catch (CsvParseException e) {
      throw new MalformedRow(
          "Something follows a closing quotation mark. Double a quotation mark that is meant.");
    }
  }
}
