package pep.platform.bulk;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads from a row what it is about. */
final class KeyColumns {

  private final List<Method> columns;

  private KeyColumns(List<Method> columns) {
    this.columns = columns;
  }

  /**
   * @throws IllegalArgumentException if no component is a {@link RowKey}
   */
  static KeyColumns of(Class<? extends Record> type) {
    List<Method> columns =
        Arrays.stream(type.getRecordComponents())
            .filter(component -> component.isAnnotationPresent(RowKey.class))
            .map(RecordComponent::getAccessor)
            .toList();
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(type + " has no @RowKey");
    }
    columns.forEach(column -> column.setAccessible(true)); // row records are hidden
    return new KeyColumns(columns);
  }

  /** The values of the key's columns, a slash in between; null if one is missing. */
  @Nullable String of(Record row) {
    StringJoiner key = new StringJoiner("/");
    for (Method column : columns) {
      Object value = value(column, row);
      if (value == null) {
        return null;
      }
      key.add(value.toString());
    }
    return key.toString();
  }

  private static @Nullable Object value(Method column, Record row) {
    try {
      return column.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
