package pep.platform.bulk;

import java.util.List;

/**
 * A door whose imports can be undone.
 *
 * @param <R> the row, a record; its components are the columns
 * @param <T> what a row is about
 */
public interface UndoDoor<R extends Record, T> extends RowDoor<R, T> {

  /**
   * Reads what is stored of what rows made or changed.
   *
   * @param ids of different things
   */
  UndoBatch<R, T> reopen(List<String> ids);
}
