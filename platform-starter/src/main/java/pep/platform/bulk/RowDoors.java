package pep.platform.bulk;

/**
 * Opens the doors of one kind, while a request waits or later, for an import that goes on in the
 * background. A bean of the room.
 *
 * @param <R> the row, a record; its components are the columns
 */
public interface RowDoors<R extends Record> {

  /** The kind: what the name of a door begins with, up to a slash. */
  String kind();

  /** What the rows are read as. */
  Class<R> rows();

  /** Opens the door that an order names. */
  RowDoor<R, ?> open(ImportOrder order);
}
