package pep.platform.bulk.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;

/** Finds out by its first bytes what a file is, whatever it is called. */
public final class SentText {

  /** Bytes that a compressed file may hold. */
  static final long MOST_INFLATED = 1L << 30;

  private static final int LONGEST_MARK = 4;

  private SentText() {}

  /** The bytes as they are without gzip, to be marked. */
  public static InputStream plain(InputStream sent) throws IOException {
    InputStream in = new BufferedInputStream(sent);
    return begins(in, 0x1F, 0x8B) ? inflated(in) : in;
  }

  /** Whether it is a zip archive, as workbooks are. */
  public static boolean isArchive(InputStream in) throws IOException {
    return begins(in, 'P', 'K', 3, 4);
  }

  /**
   * Opens a text. Its byte order mark decides the charset, or else what was declared, or else it is
   * UTF-8.
   *
   * @throws InvalidInput if it is a document of an old office program, or in a charset that is not
   *     read here
   */
  public static TextLines open(InputStream in, @Nullable Charset declared) throws IOException {
    if (begins(in, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw InvalidInput.of(
          "body",
          "old-workbook-sent",
          "The file is an .xls workbook or one with a password, whatever its name. Save it as .xlsx"
              + " without a password, or as CSV.");
    }
    return new TextLines(in, charset(in, declared));
  }

  private static InputStream inflated(InputStream in) throws IOException {
    try {
      return new BufferedInputStream(
          new Bounded(new GZIPInputStream(in), MOST_INFLATED, SentText::beyond));
    } catch (ZipException | EOFException damaged) {
      throw InvalidInput.of(
          "body", "damaged-gzip", "Compress the file again, or send it as it is.");
    }
  }

  private static void beyond() throws ZipException {
    throw new ZipException("more than " + MOST_INFLATED + " bytes");
  }

  private static Charset charset(InputStream in, @Nullable Charset declared) throws IOException {
    if (begins(in, 0xEF, 0xBB, 0xBF)) {
      return skip(in, 3, StandardCharsets.UTF_8);
    }
    if (begins(in, 0xFF, 0xFE)) {
      return skip(in, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(in, 0xFE, 0xFF)) {
      return skip(in, 2, StandardCharsets.UTF_16BE);
    }
    if (declared == null) {
      return StandardCharsets.UTF_8;
    }
    if (declared.equals(StandardCharsets.UTF_16)) {
      return StandardCharsets.UTF_16BE;
    }
    if (declared.name().contains("UTF-32")) {
      throw InvalidInput.of("Content-Type", "unknown-charset", "Save the file as UTF-8.");
    }
    return declared;
  }

  private static Charset skip(InputStream in, int bytes, Charset charset) throws IOException {
    in.skipNBytes(bytes);
    return charset;
  }

  private static boolean begins(InputStream in, int... mark) throws IOException {
    in.mark(LONGEST_MARK);
    try {
      byte[] head = in.readNBytes(mark.length);
      if (head.length < mark.length) {
        return false;
      }
      for (int i = 0; i < mark.length; i++) {
        if ((head[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    } finally {
      in.reset();
    }
  }
}
