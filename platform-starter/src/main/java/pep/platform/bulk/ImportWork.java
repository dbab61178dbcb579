package pep.platform.bulk;

import java.io.Closeable;

/** What is done with an import in the background, as far as this process has come with it. */
interface ImportWork extends Closeable {

  /** How many rows this process knows to be done. */
  long taken();

  /** Does the next rows; false if there were none. */
  boolean takeNext();

  /**
   * Ends the work.
   *
   * @param whole whether all rows were come to
   */
  void finish(boolean whole);
}
