package pep.platform.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A row as it was sent, as cells by their columns: entries of a map each in its own. */
final class SentCells {

  private SentCells() {}

  /**
   * @param sent as it stands in a {@link RowOutcome}: a tree, or read back as a map
   * @return empty if it was no row
   */
  static Map<String, @Nullable Object> of(@Nullable Object sent) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    entries(sent)
        .forEach(
            (column, value) -> {
              Map<String, @Nullable Object> entries = entries(value);
              if (entries.isEmpty()) {
                cells.put(column, value);
              } else {
                entries.forEach((entry, each) -> cells.put(column + "." + entry, each));
              }
            });
    return cells;
  }

  private static Map<String, @Nullable Object> entries(@Nullable Object value) {
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    switch (value) {
      case ObjectNode tree ->
          tree.properties().forEach(each -> entries.put(each.getKey(), each.getValue()));
      case Map<?, ?> map -> map.forEach((name, each) -> entries.put(String.valueOf(name), each));
      case null, default -> {
        // One value, or the text of what was no row.
      }
    }
    return entries;
  }
}
