package pep.platform.export;

/**
 * Cells that no spreadsheet runs: one that would be taken for a formula has an apostrophe before
 * it, which is taken away where a report comes back as a file of rows.
 */
public final class Neutral {

  private static final char MARK = '\'';

  private Neutral() {}

  public static String of(String cell) {
    return runs(cell, 0) || cell.length() > 1 && cell.charAt(0) == MARK && runs(cell, 1)
        ? MARK + cell
        : cell;
  }

  /** The cell that {@link #of} made this one of. */
  public static String undone(String cell) {
    boolean marked =
        cell.length() > 1
            && cell.charAt(0) == MARK
            && (runs(cell, 1) || cell.charAt(1) == MARK && cell.length() > 2 && runs(cell, 2));
    return marked ? cell.substring(1) : cell;
  }

  private static boolean runs(String cell, int at) {
    return cell.length() > at && "=+-@\t\r".indexOf(cell.charAt(at)) >= 0;
  }
}
