package pep.performance.intake.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A file as it was sent, kept until it is known whether its lines may count. It is compressed,
 * since where it is kept may be memory.
 */
final class SentFile implements AutoCloseable {

  private static final int CHUNK = 1 << 16;
  private static final int CUT = -2;

  private final Path path;
  private final String sha256;
  private final boolean cut;

  private SentFile(Path path, String sha256, boolean cut) {
    this.path = path;
    this.sha256 = sha256;
    this.cut = cut;
  }

  /**
   * Takes everything that comes, to the end or to where the sender stopped.
   *
   * @throws IOException if it cannot be kept
   */
  static SentFile receive(InputStream in) throws IOException {
    Path path = Files.createTempFile("sales", ".z");
    boolean kept = false;
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out =
        new DeflaterOutputStream(Files.newOutputStream(path), deflater, CHUNK)) {
      MessageDigest digest = newDigest();
      byte[] chunk = new byte[CHUNK];
      int length = read(in, chunk);
      while (length > 0) {
        digest.update(chunk, 0, length);
        out.write(chunk, 0, length);
        length = read(in, chunk);
      }
      kept = true;
      return new SentFile(path, HexFormat.of().formatHex(digest.digest()), length == CUT);
    } finally {
      deflater.end();
      if (!kept) {
        Files.delete(path);
      }
    }
  }

  /** How many bytes came; 0 or less at the end, {@link #CUT} where the sender stopped before it. */
  private static int read(InputStream in, byte[] chunk) {
    try {
      return in.read(chunk);
    } catch (IOException stopped) {
      return CUT;
    }
  }

  /** The file from its beginning; where it was cut, reading it ends with an exception. */
  InputStream open() throws IOException {
    InputStream all = new BufferedInputStream(new InflaterInputStream(Files.newInputStream(path)));
    return cut ? new SequenceInputStream(all, new BrokenOff()) : all;
  }

  /** Of all that came, in hexadecimal. */
  String sha256() {
    return sha256;
  }

  /** Whether the sender stopped before the end. */
  boolean isCut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    Files.delete(path);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Where the end of a file should be. */
  private static final class BrokenOff extends InputStream {
    @Override
    public int read() throws IOException {
      throw new EOFException("the sender stopped");
    }
  }
}
