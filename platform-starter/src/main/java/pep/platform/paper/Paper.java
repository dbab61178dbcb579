package pep.platform.paper;

import java.util.List;
import pep.platform.listing.Batches;

/**
 * What is printed.
 *
 * @param title what it is
 * @param about of whom and of when, a line each
 * @param tables one below the other
 */
public record Paper(String title, List<String> about, List<Table> tables) {

  /**
   * @param columns what stands in each, in order
   * @param rows as many cells as there are columns; any number of rows, a batch at a time
   */
  public record Table(String title, List<Column> columns, Batches<List<String>> rows) {}

  /**
   * @param width beside those of the other columns
   * @param number whether its cells stand to the right
   */
  public record Column(String name, int width, boolean number) {

    public static Column text(String name, int width) {
      return new Column(name, width, false);
    }

    public static Column number(String name, int width) {
      return new Column(name, width, true);
    }
  }
}
