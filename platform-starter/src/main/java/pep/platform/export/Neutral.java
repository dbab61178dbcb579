package pep.platform.export;

/**
 * Cells that no spreadsheet runs: one that would be taken for a formula has an apostrophe before
 * it, which is taken away where a report comes back as a file of rows.
 */
public final class Neutral {

  private static final char MARK = '\'';

  private Neutral() {}

  /** A cell for a spreadsheet. */
  public static String of(String cell) {
    return runs(cell, 0) || isMarked(cell) ? MARK + cell : cell;
  }

  /** The cell that {@link #of} made this one of. */
  public static String undone(String cell) {
    return isMarked(cell) ? cell.substring(1) : cell;
  }

  private static boolean isMarked(String cell) {
    int marks = 0;
    while (marks < cell.length() && cell.charAt(marks) == MARK) {
      marks++;
    }
    return marks > 0 && runs(cell, marks);
  }

  /** A number with a sign runs nothing. */
  private static boolean runs(String cell, int at) {
    if (cell.length() <= at || "=+-@\t\r".indexOf(cell.charAt(at)) < 0) {
      return false;
    }
    return cell.charAt(at) != '-' || !cell.substring(at + 1).matches("[0-9.,]+");
  }
}
