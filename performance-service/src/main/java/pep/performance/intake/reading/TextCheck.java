package pep.performance.intake.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import pep.platform.problem.InvalidInput;

/** Tells by its first bytes a file that is no text, whatever it is called. */
final class TextCheck {

  private static final int LONGEST = 4;

  private TextCheck() {}

  /**
   * The same file from its beginning.
   *
   * @throws InvalidInput if it is an archive, a workbook or a text of two bytes a character
   */
  static InputStream text(InputStream sent) throws IOException {
    BufferedInputStream in = new BufferedInputStream(sent);
    in.mark(LONGEST);
    byte[] head = in.readNBytes(LONGEST);
    in.reset();
    if (begins(head, 'P', 'K', 3, 4)) {
      throw InvalidInput.of(
          "body",
          "archive-sent",
          "The file is a zip archive or a workbook, whatever its name. Save the sheet as CSV, or"
              + " unpack the archive.");
    }
    if (begins(head, 0x1F, 0x8B)) {
      throw InvalidInput.of("body", "gzip-sent", "The file is compressed. Unpack it.");
    }
    if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw InvalidInput.of(
          "body", "old-workbook-sent", "The file is an .xls workbook. Save the sheet as CSV.");
    }
    if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
      throw InvalidInput.of("body", "utf-16-sent", "The file is UTF-16. Save it as UTF-8.");
    }
    return in;
  }

  private static boolean begins(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
