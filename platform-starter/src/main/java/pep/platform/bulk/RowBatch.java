package pep.platform.bulk;

import java.util.List;
import java.util.Optional;

/**
 * Some rows that come in by a door together: how a thing is found, made and changed by a row, and
 * what the row of a stored thing is. All but {@link #store} is asked of several rows at once.
 *
 * @param <R> the row, a record; its components are the columns
 * @param <T> what a row is about
 */
public interface RowBatch<R extends Record, T> {

  /**
   * The thing as it is stored.
   *
   * @param named what the row names; only its key is sure to be there
   */
  Optional<T> find(R named);

  /** The row that says all there is to say of a thing. */
  R row(T thing);

  /** A new thing as the row has it, decided on but not stored. */
  T draft(R row);

  /** Makes of the thing what the row has, without storing it. */
  void change(T thing, R row);

  /** Notes in a dry run what would be stored, for rows that name it. */
  default void foresee(T draft) {}

  /**
   * Stores things that were drafted or changed, each as if it came alone: what a rule or a rival
   * refuses holds up no other.
   *
   * @return what became of each, in their order
   */
  List<Stored<T>> store(List<T> things);

  String id(T thing);

  /** The version of a thing that is stored. */
  long version(T thing);

  /** How the making of a thing is reported. */
  default String created(T thing) {
    return "created";
  }

  /** What storing the thing as it is now would set in motion. */
  List<Consequence> consequences(T thing);
}
