package pep.territory.placement;

/** Which product lines a grant is for: one, or every line of the vendor. */
public final class GrantedLines {

  /** Stands in the place of a product line for every one; no product has a line of this name. */
  public static final String ALL = "*";

  private GrantedLines() {}

  /** Whether a grant for every line. */
  public static boolean all(String granted) {
    return ALL.equals(granted);
  }

  /** Whether what is granted for these lines is granted for this one. */
  public static boolean cover(String granted, String line) {
    return all(granted) || granted.equals(line);
  }

  /** Whether grants for these have a line in common. */
  public static boolean meet(String granted, String other) {
    return cover(granted, other) || all(other);
  }
}
