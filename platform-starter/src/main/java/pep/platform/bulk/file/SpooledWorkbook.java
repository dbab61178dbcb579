package pep.platform.bulk.file;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import pep.platform.problem.InvalidInput;

/**
 * A workbook that was sent, in a file of its own while it is read. What it unpacks to is counted
 * before anything of it is believed.
 */
public final class SpooledWorkbook implements Closeable {

  /** Bytes of the file as it is sent. */
  static final long MOST = 64L << 20;

  /** Bytes that all in it may unpack to. */
  static final long MOST_UNPACKED = 1L << 30;

  /** Bytes that its texts may unpack to, which are held in memory. */
  static final long MOST_TEXTS = 16L << 20;

  private static final String CONTENT = "xl/workbook.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final int MOST_ENTRIES = 10_000;

  private final Path file;
  private final ReadableWorkbook workbook;

  private SpooledWorkbook(Path file, ReadableWorkbook workbook) {
    this.file = file;
    this.workbook = workbook;
  }

  /**
   * @throws InvalidInput if it is another archive, damaged or beyond measure
   */
  public static SpooledWorkbook of(InputStream in) throws IOException {
    Path file = Files.createTempFile("workbook", ".xlsx");
    try {
      spool(in, file);
      measure(file.toFile());
      return new SpooledWorkbook(file, read(file.toFile()));
    } catch (ZipException damaged) {
      Files.delete(file);
      throw damaged();
    } catch (IOException | RuntimeException e) {
      Files.delete(file);
      throw e;
    }
  }

  /** Whatever the reader says of a file that is none of its own, the file is at fault. */
  private static ReadableWorkbook read(File file) throws ZipException {
    try {
      return new ReadableWorkbook(file, new ReadingOptions(true, true));
    } catch (IOException | RuntimeException damaged) {
      throw (ZipException) new ZipException("no workbook").initCause(damaged);
    }
  }

  ReadableWorkbook workbook() {
    return workbook;
  }

  static InvalidInput damaged() {
    return InvalidInput.of(
        "body", "damaged-workbook", "Open the workbook, save it again, or send it as CSV.");
  }

  private static void spool(InputStream in, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        bytes += got;
        require(bytes <= MOST);
        out.write(buffer, 0, got);
      }
    }
  }

  private static void measure(File file) throws IOException {
    try (ZipFile zip = new ZipFile(file)) {
      if (zip.getEntry(CONTENT) == null) {
        throw InvalidInput.of(
            "body",
            "archive-sent",
            "The file is a zip archive, whatever its name. Send the sheet in it as CSV or .xlsx.");
      }
      require(zip.size() <= MOST_ENTRIES);
      long unpacked = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        boolean texts = entry.getName().equalsIgnoreCase(TEXTS);
        try (InputStream content = zip.getInputStream(entry)) {
          unpacked += unpacked(content, texts ? MOST_TEXTS : MOST_UNPACKED - unpacked);
        }
      }
    }
  }

  /** Whatever the archive says of itself, it is what comes out that counts. */
  private static long unpacked(InputStream content, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
      bytes += got;
      require(bytes <= most);
    }
    return bytes;
  }

  private static void require(boolean within) {
    if (!within) {
      throw InvalidInput.of(
          "body", "workbook-too-large", "Send the sheet as CSV, or in several workbooks.");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      workbook.close();
    } finally {
      Files.delete(file);
    }
  }
}
