package pep.platform.bulk.file;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a feature's properties to the columns of their names, in any case, and its geometry to the
 * column {@value #GEOMETRY}, all as texts as a cell has them: a list of values separated by {@code
 * |}, a geometry as its JSON.
 */
final class FeatureCells {

  static final String GEOMETRY = "geometry";

  /** How many names of properties that are no columns are told. */
  private static final int TOLD = 50;

  private final RowColumns columns;
  private final Set<String> ignored;
  private final JsonMapper mapper;

  /**
   * @param ignored takes the names of properties that are no columns
   */
  FeatureCells(RowColumns columns, Set<String> ignored, JsonMapper mapper) {
    this.columns = columns;
    this.ignored = ignored;
    this.mapper = mapper;
  }

  Row row(long number, long line, String text) {
    JsonNode feature = mapper.readTree(text);
    if (!feature.path("type").asString("").equals("Feature")) {
      return new Row.Broken(
          number, line, "Each of the features is one JSON object of type Feature.", "");
    }
    ObjectNode cells = mapper.createObjectNode();
    for (Map.Entry<String, JsonNode> each : feature.path("properties").properties()) {
      Optional<RowColumns.Column> column = column(each.getKey());
      if (column.isEmpty()) {
        ignore(each.getKey());
      } else if (cells.has(column.get().component())) {
        return new Row.Broken(
            number, line, "The feature has the property " + each.getKey() + " twice.", "");
      } else {
        put(column.get().component(), each.getValue(), cells);
      }
    }
    put(GEOMETRY, feature.path(GEOMETRY), cells);
    return new Row.OfCells(number, line, cells, mapper);
  }

  private Optional<RowColumns.Column> column(String property) {
    return columns
        .find(property)
        .filter(each -> each.entry() == null && !each.component().equals(GEOMETRY));
  }

  private void ignore(String property) {
    if (ignored.size() < TOLD) {
      ignored.add(property);
    }
  }

  private static void put(String column, JsonNode value, ObjectNode cells) {
    String text = text(value);
    if (value.isNull() && !column.equals(GEOMETRY)) {
      cells.putNull(column);
    } else if (text != null && !text.isEmpty()) {
      cells.put(column, text);
    }
  }

  private static @Nullable String text(JsonNode value) {
    if (value.isArray() && value.values().stream().allMatch(JsonNode::isValueNode)) {
      StringJoiner texts = new StringJoiner("|");
      value.values().forEach(each -> texts.add(each.asString("")));
      return texts.toString();
    }
    if (value.isContainer()) {
      return value.toString();
    }
    return value.isNull() || value.isMissingNode() ? null : value.asString("");
  }
}
