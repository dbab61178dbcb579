package pep.platform.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What a compressed file holds, up to a bound, so that a small file cannot keep a room at work. */
final class Inflated extends FilterInputStream {

  /** Bytes that a compressed file may hold. */
  static final long MOST = 1L << 30;

  private final long most;
  private long read;

  Inflated(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int got = super.read(into, from, length);
    count(Math.max(0, got));
    return got;
  }

  private void count(int bytes) throws ZipException {
    read += bytes;
    if (read > most) {
      throw new ZipException("more than " + most + " bytes");
    }
  }
}
