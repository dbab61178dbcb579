package pep.platform.bulk;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes rows of what things were before rows changed them. */
final class FormerRows<R extends Record> {

  private final Class<R> type;
  private final RowForm<R> form;
  private final JsonMapper mapper;

  FormerRows(Class<R> type, RowForm<R> form, JsonMapper mapper) {
    this.type = type;
    this.form = form;
    this.mapper = mapper;
  }

  /**
   * The row of a thing with some fields as they were. What was stored once need not hold what is
   * asked of a new row today.
   *
   * @param former values as they are reported, by fields as {@link FieldChange} names them
   */
  R of(R now, Map<String, @Nullable Object> former) {
    ObjectNode json = mapper.createObjectNode();
    Set<String> columns = new LinkedHashSet<>();
    former.forEach(
        (field, value) -> {
          int dot = field.indexOf('.');
          String column = dot < 0 ? field : field.substring(0, dot);
          columns.add(column);
          JsonNode node = mapper.valueToTree(value);
          if (dot < 0) {
            json.set(column, node);
          } else {
            json.withObjectProperty(column).set(field.substring(dot + 1), node);
          }
        });
    return form.merged(now, mapper.treeToValue(json, type), columns);
  }
}
