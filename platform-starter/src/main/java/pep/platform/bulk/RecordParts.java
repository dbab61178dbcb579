package pep.platform.bulk;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes records of one type apart and puts them together. */
final class RecordParts<R extends Record> {

  private final List<RecordComponent> components;
  private final Constructor<R> constructor;

  private RecordParts(List<RecordComponent> components, Constructor<R> constructor) {
    this.components = components;
    this.constructor = constructor;
  }

  static <R extends Record> RecordParts<R> of(Class<R> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    components.forEach(each -> each.getAccessor().setAccessible(true)); // row records are hidden
    try {
      Constructor<R> constructor =
          type.getDeclaredConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new RecordParts<>(components, constructor);
    } catch (NoSuchMethodException everyRecordHasOne) {
      throw new IllegalStateException(everyRecordHasOne);
    }
  }

  /** Its values by their names, in their order. */
  Map<String, @Nullable Object> values(R row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (RecordComponent each : components) {
      try {
        values.put(each.getName(), each.getAccessor().invoke(row));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }

  /** The record with other values, each told by name and value. */
  R map(R row, BiFunction<String, @Nullable Object, @Nullable Object> other) {
    @Nullable Object[] values =
        values(row).entrySet().stream()
            .map(each -> other.apply(each.getKey(), each.getValue()))
            .toArray();
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(Arrays.toString(values), e);
    }
  }
}
