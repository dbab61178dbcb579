package pep.platform.bulk.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.export.Neutral;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts cells to their columns. An empty cell says nothing, as if its column were not there; {@value
 * #NULL} says that there is nothing.
 */
public final class CellsByColumn {

  /** As PostgreSQL and MySQL write it. */
  public static final String NULL = "\\N";

  private final List<RowColumns.Column> columns;
  private final CellForms forms;
  private final boolean ofReport;
  private final JsonMapper mapper;

  CellsByColumn(List<RowColumns.Column> columns, CellForms forms, JsonMapper mapper) {
    this.columns = columns;
    this.forms = forms;
    this.ofReport = columns.stream().anyMatch(RowColumns.Column::isOfReport);
    this.mapper = mapper;
  }

  /**
   * @param cells no more than there are columns; those that are missing at the end are empty
   * @throws MalformedRow if there are more, or one has not the form that the caller told
   */
  ObjectNode fields(List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new MalformedRow(
          "The row has %d cells where the header has %d.".formatted(cells.size(), columns.size()));
    }
    ObjectNode fields = mapper.createObjectNode();
    for (int i = 0; i < cells.size(); i++) {
      RowColumns.Column column = columns.get(i);
      String cell = ofReport ? Neutral.undone(cells.get(i)) : cells.get(i);
      if (!cell.isEmpty() && !column.isOfReport()) {
        put(column, cell.equals(NULL) ? null : forms.read(column, cell), fields);
      }
    }
    return fields;
  }

  private static void put(RowColumns.Column column, @Nullable String cell, ObjectNode fields) {
    if (column.entry() == null) {
      fields.put(column.component(), cell);
    } else {
      fields.withObjectProperty(column.component()).put(column.entry(), cell);
    }
  }
}
