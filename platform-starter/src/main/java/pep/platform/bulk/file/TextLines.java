package pep.platform.bulk.file;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, ended by LF, CR LF or CR. Each is decoded by itself, and of one without end
 * no more is kept than a row may have, so that what is wrong with one does not reach the next.
 */
public final class TextLines {

  /** Bytes of a line. */
  static final int LONGEST = 1 << 17;

  /**
   * @param number 1 for the first line of the file
   * @param text empty if there is a fault
   */
  record Line(long number, String text, @Nullable String fault) {}

  private static final int END = -1;

  private final InputStream in;
  private final Charset charset;
  private final boolean twoBytes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long number;
  private boolean afterReturn;
  private boolean damaged;

  TextLines(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
    this.twoBytes =
        charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
  }

  Charset charset() {
    return charset;
  }

  /** The next line that is not blank, or null after the last. */
  @Nullable Line nextFilled() {
    Line line = next();
    while (line != null && line.fault() == null && line.text().isBlank()) {
      line = next();
    }
    return line;
  }

  /** The next line, or null after the last. */
  @Nullable Line next() {
    if (damaged) {
      return null;
    }
    bytes.reset();
    try {
      int unit = unit();
      if (afterReturn && unit == '\n') {
        bytes.reset();
        unit = unit();
      }
      if (unit == END) {
        return null;
      }
      number++;
      return line(unit);
    } catch (ZipException | EOFException e) {
      damaged = true;
      return faulty(
          "The rest of the file cannot be read: it is compressed, and damaged or too long.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Line line(int first) throws IOException {
    int unit = first;
    int length = 0;
    boolean tooLong = false;
    while (unit != END && unit != '\n' && unit != '\r') {
      length = bytes.size();
      if (length > LONGEST) {
        tooLong = true;
        bytes.reset();
      }
      unit = unit();
    }
    afterReturn = unit == '\r';
    if (tooLong) {
      return faulty("The line is longer than " + LONGEST + " bytes.");
    }
    return decoded(unit == END ? bytes.size() : length);
  }

  private Line decoded(int length) {
    String text;
    try {
      text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray(), 0, length)).toString();
    } catch (CharacterCodingException e) {
      return faulty(
          "The line holds bytes that are no "
              + charset.name()
              + ". Save the file as UTF-8, or name its charset in Content-Type.");
    }
    return text.indexOf('\0') < 0
        ? new Line(number, text, null)
        : faulty("The line holds NUL characters. Save the file as text in UTF-8.");
  }

  private Line faulty(String fault) {
    return new Line(number, "", fault);
  }

  /** The next one or two bytes as a number, which is the character's for line ends. */
  private int unit() throws IOException {
    int first = keep(in.read());
    if (!twoBytes || first == END) {
      return first;
    }
    int second = keep(in.read());
    if (second == END) {
      return END;
    }
    return charset.equals(StandardCharsets.UTF_16LE) ? second << 8 | first : first << 8 | second;
  }

  private int keep(int next) {
    if (next != END) {
      bytes.write(next);
    }
    return next;
  }
}
