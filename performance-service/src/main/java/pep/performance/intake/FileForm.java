package pep.performance.intake;

import java.io.IOException;
import java.io.InputStream;
import pep.platform.problem.InvalidInput;

/** What a file of sales is written in. */
public enum FileForm {
  CSV {
    @Override
    LineSource open(InputStream in) throws IOException {
      return CsvLines.open(in);
    }
  },
  NDJSON {
    @Override
    LineSource open(InputStream in) {
      return new JsonLines(in);
    }
  };

  /**
   * Opens a file at its beginning.
   *
   * @throws InvalidInput if it begins with a header that cannot be read
   * @throws IOException if it breaks off within the header
   */
  abstract LineSource open(InputStream in) throws IOException;
}
