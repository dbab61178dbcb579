package pep.platform.bulk.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a bound, so that nobody keeps a room at work with a file. */
final class Bounded extends FilterInputStream {

  /** What is said of bytes beyond the bound. */
  interface Beyond {
    void refuse() throws IOException;
  }

  private final long most;
  private final Beyond beyond;
  private long read;

  Bounded(InputStream in, long most, Beyond beyond) {
    super(in);
    this.most = most;
    this.beyond = beyond;
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

  @Override
  public long skip(long atMost) throws IOException {
    long skipped = super.skip(atMost);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) throws IOException {
    read += bytes;
    if (read > most) {
      beyond.refuse();
    }
  }
}
