package pep.performance.intake.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import pep.performance.intake.line.RawLine;

/** Where the cells of a sale stand in the rows of a file. */
interface RowLayout {

  /** Puts the cells of a row into its line; a row that has too few or too many is flawed. */
  void read(CsvRecord row, RawLine line);
}
