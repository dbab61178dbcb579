package pep.rules.index;

import java.util.function.IntPredicate;

/** Sets of small numbers as words of 64. */
final class Bits {

  private Bits() {}

  static long[] where(int size, IntPredicate belongs) {
    long[] bits = new long[words(size)];
    for (int i = 0; i < size; i++) {
      if (belongs.test(i)) {
        bits[i >> 6] |= 1L << i;
      }
    }
    return bits;
  }

  static int words(int size) {
    return (size + 63) >> 6;
  }
}
