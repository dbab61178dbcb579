package pep.performance.intake.file;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.RawLine;

/**
 * What the lines of a file say that have no number of their own, as a hash of each: by it a file is
 * recognised that repeats another under another name.
 */
final class FileContent {

  /** Lines that are looked at; of a larger file the rest is not compared. */
  private static final int MOST = 1_000_000;

  /** Hashes by which files are found that may share lines: of most of theirs they share these. */
  private static final int SKETCH = 64;

  private long[] hashes = new long[1 << 8];
  private int size;

  /** Adds a line, unless it has a number of its own or cannot be read. */
  void add(RawLine line) {
    if (line.flaw() == null && line.get(Column.EXTERNAL_ID) == null && size < MOST) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = line.content();
    }
  }

  int lines() {
    return size;
  }

  /**
   * Whether so many lines are most of the file's, and more than the one that may repeat by chance.
   */
  boolean isLargely(int lines) {
    return lines > 1 && 2L * lines >= size;
  }

  /** In ascending order. */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The least of the hashes, which two files share as they share lines. */
  List<Long> sketch() {
    return LongStream.of(sorted()).distinct().limit(SKETCH).boxed().toList();
  }

  byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(size * Long.BYTES);
    bytes.asLongBuffer().put(sorted());
    return bytes.array();
  }

  /** How many lines this file shares with another; one that comes twice in both counts twice. */
  int shared(byte[] other) {
    LongBuffer theirs = ByteBuffer.wrap(other).asLongBuffer();
    int shared = 0;
    int at = 0;
    for (long own : sorted()) {
      while (at < theirs.limit() && theirs.get(at) < own) {
        at++;
      }
      if (at < theirs.limit() && theirs.get(at) == own) {
        shared++;
        at++;
      }
    }
    return shared;
  }
}
