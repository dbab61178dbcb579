package pep.platform.bulk;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row as it came.
 *
 * @param number 1 for the first row after the header
 * @param fields by column; null where the row is not one
 * @param fault why it is none; empty where it is
 */
record Row(long number, @Nullable ObjectNode fields, String fault) {

  static Row of(long number, ObjectNode fields) {
    return new Row(number, fields, "");
  }

  static Row broken(long number, String fault) {
    return new Row(number, null, fault);
  }
}
