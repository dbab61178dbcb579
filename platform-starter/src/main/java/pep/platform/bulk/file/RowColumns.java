package pep.platform.bulk.file;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a file may have: the components of a record by their names, and of a map each
 * entry by its key, such as {@code attributes.region}.
 */
public final class RowColumns {

  /**
   * What the columns of a report begin with, which a file of rows may have and which say nothing.
   */
  public static final String OF_REPORTS = "report.";

  private static final String ANY = ".<code>";

  /**
   * One column.
   *
   * @param component of the record
   * @param entry of the component, if that is a map
   * @param type of its values
   */
  record Column(String component, @Nullable String entry, Class<?> type) {

    /** As a header has it. */
    String name() {
      return entry == null ? component : component + "." + entry;
    }

    boolean holds(Class<?> values) {
      return type == values;
    }

    /** Whether it is one of a report's. */
    boolean isOfReport() {
      return name().startsWith(OF_REPORTS);
    }
  }

  private final Map<String, Class<?>> plain;
  private final List<String> maps;

  private RowColumns(Map<String, Class<?>> plain, List<String> maps) {
    this.plain = plain;
    this.maps = maps;
  }

  public static RowColumns of(Class<?> row) {
    Map<String, Class<?>> plain = new LinkedHashMap<>();
    List<String> maps = new ArrayList<>();
    for (RecordComponent each : row.getRecordComponents()) {
      if (Map.class.isAssignableFrom(each.getType())) {
        maps.add(each.getName());
      } else {
        plain.put(each.getName(), each.getType());
      }
    }
    return new RowColumns(plain, maps);
  }

  /** The column that a cell of the header names, in any case; entries of maps as they stand. */
  Optional<Column> find(String cell) {
    String name = cell.strip();
    int point = name.indexOf('.');
    if (point < 0) {
      return named(plain.keySet(), name).map(plainly -> column(plainly, null));
    }
    String entry = name.substring(point + 1);
    if (name.startsWith(OF_REPORTS)) {
      return Optional.of(column(name.substring(0, point), entry));
    }
    return entry.isEmpty()
        ? Optional.empty()
        : named(maps, name.substring(0, point)).map(map -> column(map, entry));
  }

  private Column column(String component, @Nullable String entry) {
    return new Column(component, entry, plain.getOrDefault(component, Object.class));
  }

  /** Their names as they may stand in a header, for people. */
  public List<String> names() {
    List<String> names = new ArrayList<>(plain.keySet());
    maps.forEach(component -> names.add(component + ANY));
    return names;
  }

  private static Optional<String> named(Collection<String> names, String sent) {
    String folded = sent.toLowerCase(Locale.ROOT);
    return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).equals(folded)).findFirst();
  }
}
