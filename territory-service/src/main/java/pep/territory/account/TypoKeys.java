package pep.territory.account;

import java.util.Set;
import java.util.TreeSet;

/**
 * Keys of which two texts share one if a single error of typing lies between them: a letter put in,
 * left out, taken for another, or swapped with its neighbour.
 *
 * <p>Of a short text, itself and what is left of it without each of its letters. Of a longer one,
 * its first and its last half, since the error can lie in one of them only; halves of a length more
 * and less meet where a letter is missing. Each half comes with two letters of the far end, so that
 * fewer texts share it; the pairs there overlap, since the error may lie in one of them.
 */
final class TypoKeys {

  private static final int SHORTEST = 4;
  private static final int SHORT = 8;
  private static final int PAIR = 2;
  private static final int FAR_PAIRS = 4;

  private TypoKeys() {}

  static Set<String> of(String text) {
    Set<String> keys = new TreeSet<>();
    int length = text.length();
    if (length < SHORTEST) {
      return keys;
    }
    if (length <= SHORT) {
      keys.add("less:" + text);
      for (int i = 0; i < length; i++) {
        keys.add("less:" + text.substring(0, i) + text.substring(i + 1));
      }
    }
    if (length >= SHORT) {
      halves(keys, text, length / 2);
      halves(keys, text, (length - 1) / 2);
    }
    return keys;
  }

  private static void halves(Set<String> keys, String text, int half) {
    int length = text.length();
    for (int near = 0; near < FAR_PAIRS; near++) {
      int far = length - PAIR - near;
      keys.add("head:" + text.substring(0, half) + "~" + text.substring(far, far + PAIR));
      keys.add("tail:" + text.substring(near, near + PAIR) + "~" + text.substring(length - half));
    }
  }
}
