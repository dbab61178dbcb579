package pep.platform.bulk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** What the columns of a report begin with, which a file of rows may have and which say nothing. */
  static final String OF_REPORTS = "report.";

  private static final String ANY = ".<code>";

  /**
   * One column.
   *
   * @param component of the record
   * @param entry of the component, if that is a map
   */
  record Column(String component, @Nullable String entry) {

    /** As a header has it. */
    String name() {
      return entry == null ? component : component + "." + entry;
    }

    /** Whether it is one of a report's. */
    boolean isOfReport() {
      return name().startsWith(OF_REPORTS);
    }
  }

  private final List<String> plain;
  private final List<String> maps;

  private RowColumns(List<String> plain, List<String> maps) {
    this.plain = plain;
    this.maps = maps;
  }

  public static RowColumns of(Class<?> row) {
    List<String> plain = new ArrayList<>();
    List<String> maps = new ArrayList<>();
    for (RecordComponent each : Arrays.asList(row.getRecordComponents())) {
      (Map.class.isAssignableFrom(each.getType()) ? maps : plain).add(each.getName());
    }
    return new RowColumns(plain, maps);
  }

  /** The column that a cell of the header names, in any case; entries of maps as they stand. */
  Optional<Column> find(String cell) {
    String name = cell.strip();
    int point = name.indexOf('.');
    if (point < 0) {
      return named(plain, name).map(component -> new Column(component, null));
    }
    String entry = name.substring(point + 1);
    if (name.startsWith(OF_REPORTS)) {
      return Optional.of(new Column(name.substring(0, point), entry));
    }
    return entry.isEmpty()
        ? Optional.empty()
        : named(maps, name.substring(0, point)).map(component -> new Column(component, entry));
  }

  /** Their names as they may stand in a header, for people. */
  public List<String> names() {
    List<String> names = new ArrayList<>(plain);
    maps.forEach(component -> names.add(component + ANY));
    return names;
  }

  private static Optional<String> named(List<String> names, String sent) {
    String folded = sent.toLowerCase(Locale.ROOT);
    return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).equals(folded)).findFirst();
  }
}
