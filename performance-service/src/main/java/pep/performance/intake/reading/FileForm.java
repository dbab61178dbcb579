package pep.performance.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import pep.performance.salesmapping.FileLayout;
import pep.platform.problem.InvalidInput;

/** What a file of sales is written in. */
public enum FileForm {
  CSV {
    @Override
    public LineSource open(InputStream in, @Nullable FileLayout mapped) throws IOException {
      InputStream text = TextCheck.text(in);
      return mapped == null ? CsvLines.open(text) : CsvLines.open(text, mapped);
    }
  },
  NDJSON {
    @Override
    public LineSource open(InputStream in, @Nullable FileLayout mapped) throws IOException {
      return new JsonLines(TextCheck.text(in));
    }
  };

  /**
   * Opens a file at its beginning.
   *
   * @param mapped how files of its source are laid out; null for the usual layout
   * @throws InvalidInput if it begins with a header that cannot be read
   * @throws IOException if it breaks off within the header
   */
  public abstract LineSource open(InputStream in, @Nullable FileLayout mapped) throws IOException;
}
