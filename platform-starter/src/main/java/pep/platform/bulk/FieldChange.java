package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a row makes of one field of a stored thing.
 *
 * @param field the column; of a map, the entry
 * @param from what was stored, absent for nothing
 * @param to what is stored by the row, absent for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(String field, @Nullable Object from, @Nullable Object to) {

  /** The columns in which two rows differ, in their order. */
  static <R extends Record> List<FieldChange> between(RecordParts<R> parts, R before, R after) {
    List<FieldChange> changes = new ArrayList<>();
    Map<String, @Nullable Object> now = parts.values(after);
    parts.values(before).forEach((field, from) -> note(field, from, now.get(field), changes));
    return changes;
  }

  private static void note(
      String field, @Nullable Object from, @Nullable Object to, List<FieldChange> changes) {
    if (from instanceof Map<?, ?> || to instanceof Map<?, ?>) {
      Map<String, @Nullable Object> before = entries(field, from);
      Map<String, @Nullable Object> after = entries(field, to);
      after.keySet().forEach(each -> before.putIfAbsent(each, null));
      before.forEach((each, value) -> note(each, value, after.get(each), changes));
    } else if (!same(from, to)) {
      changes.add(new FieldChange(field, from, to));
    }
  }

  private static Map<String, @Nullable Object> entries(String field, @Nullable Object map) {
    Map<String, @Nullable Object> entries = new TreeMap<>();
    if (map instanceof Map<?, ?> given) {
      given.forEach((key, value) -> entries.put(field + "." + key, value));
    }
    return entries;
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one instanceof BigDecimal number && other instanceof BigDecimal another
        ? number.compareTo(another) == 0
        : Objects.equals(one, other);
  }
}
