package pep.territory.account;

/** How many errors of typing lie between two texts. */
final class Typos {

  private Typos() {}

  /**
   * Letters put in, left out, taken for another or swapped with their neighbour (the restricted
   * distance of F. J. Damerau, 1964), counted up to one more than {@code most}.
   */
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] twoBefore = new int[other.length() + 1];
    int[] before = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int taken = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(taken, Math.min(before[j], now[j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          now[j] = Math.min(now[j], twoBefore[j - 2] + 1);
        }
        least = Math.min(least, now[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = twoBefore;
      twoBefore = before;
      before = now;
      now = spare;
    }
    return Math.min(before[other.length()], most + 1);
  }
}
