package pep.platform.bulk;

import java.util.List;

/**
 * What rows of one kind come in by.
 *
 * @param <R> the row, a record; its components are the columns
 * @param <T> what a row is about
 */
public interface RowDoor<R extends Record, T> {

  /**
   * Reads, in as few calls as it can, what is stored of what some rows are about and name.
   *
   * @param named the rows, about different things; only their keys are sure to be there
   */
  RowBatch<R, T> open(List<R> named);
}
