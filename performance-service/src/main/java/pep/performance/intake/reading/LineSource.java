package pep.performance.intake.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.RawLine;

/** The lines of a file, one after another. */
public interface LineSource {

  /**
   * The next line, or null after the last one.
   *
   * @throws IOException if the sender stopped half-way
   */
  @Nullable RawLine next() throws IOException;
}
