package pep.platform.bulk;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from a row what it is about, and which other row it is taken after. */
final class KeyColumns {

  private final List<Method> columns;
  private final List<Method> after;
  private final boolean afterAnywhere;

  private KeyColumns(List<Method> columns, List<Method> after, boolean afterAnywhere) {
    this.columns = columns;
    this.after = after;
    this.afterAnywhere = afterAnywhere;
  }

  /**
   * @throws IllegalArgumentException if no component is a {@link RowKey}
   */
  static KeyColumns of(Class<? extends Record> type) {
    List<Method> columns = accessors(type, RowKey.class);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(type + " has no @RowKey");
    }
    boolean anywhere =
        marked(type, AfterRow.class)
            .anyMatch(component -> component.getAnnotation(AfterRow.class).anywhere());
    return new KeyColumns(columns, accessors(type, AfterRow.class), anywhere);
  }

  /** Whether what a row names may stand after it. */
  boolean afterAnywhere() {
    return afterAnywhere;
  }

  /** The names of the key's columns. */
  static Set<String> namesOf(Class<? extends Record> type) {
    return marked(type, RowKey.class)
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  /** The keys of what the row names. */
  List<String> after(Record row) {
    return after.stream()
        .map(column -> value(column, row))
        .flatMap(Stream::ofNullable)
        .map(Object::toString)
        .toList();
  }

  private static List<Method> accessors(
      Class<? extends Record> type, Class<? extends Annotation> mark) {
    List<Method> accessors = marked(type, mark).map(RecordComponent::getAccessor).toList();
    accessors.forEach(each -> each.setAccessible(true)); // row records are hidden
    return accessors;
  }

  private static Stream<RecordComponent> marked(
      Class<? extends Record> type, Class<? extends Annotation> mark) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.isAnnotationPresent(mark));
  }

  private static @Nullable Object value(Method column, Record row) {
    try {
      return column.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
