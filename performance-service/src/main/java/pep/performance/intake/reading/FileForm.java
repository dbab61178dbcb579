package pep.performance.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import pep.platform.problem.InvalidInput;

/** What a file of sales is written in. */
public enum FileForm {
  CSV {
    @Override
    public LineSource open(InputStream in) throws IOException {
      return CsvLines.open(TextCheck.text(in));
    }
  },
  NDJSON {
    @Override
    public LineSource open(InputStream in) throws IOException {
      return new JsonLines(TextCheck.text(in));
    }
  };

  /**
   * Opens a file at its beginning.
   *
   * @throws InvalidInput if it begins with a header that cannot be read
   * @throws IOException if it breaks off within the header
   */
  public abstract LineSource open(InputStream in) throws IOException;
}
