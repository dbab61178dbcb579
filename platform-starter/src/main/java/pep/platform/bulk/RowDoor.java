package pep.platform.bulk;

import java.util.List;
import java.util.Optional;

/**
 * What rows of one kind come in by: how a thing is found, made and changed by a row, and what the
 * row of a stored thing is.
 *
 * @param <R> the row, a record; its components are the columns
 * @param <T> what a row is about
 */
public interface RowDoor<R extends Record, T> {

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

  /** Stores a new thing as the row has it. */
  T create(R row);

  /** Makes of the thing what the row has, without storing it. */
  void change(T thing, R row);

  /** Stores a thing that was changed. */
  T save(T thing);

  String id(T thing);

  /** How the making of a thing is reported. */
  default String created(T thing) {
    return "created";
  }

  /** What storing the thing as it is now would set in motion. */
  List<Consequence> consequences(T thing);
}
