package pep.platform.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

/**
 * One column of a table.
 *
 * @param name the fields that lead to its values, with full stops between them
 * @param type of its values
 */
record Column(String name, Class<?> type) {

  private static final String VALUE = "value";

  /**
   * The columns of a type: the components of a record, and those of a record in it by its name, or
   * as its own where it is unwrapped; of any other type the one column {@code value}. A list or a
   * map is one cell.
   */
  static List<Column> of(ResolvableType type) {
    List<Column> columns = new ArrayList<>();
    add("", type, new HashSet<>(), columns);
    return columns;
  }

  private static void add(
      String name, ResolvableType type, Set<Class<?>> around, List<Column> columns) {
    Class<?> raw = type.toClass();
    if (raw == Money.class) {
      columns.add(new Column(within(name, "amount"), BigDecimal.class));
      columns.add(new Column(within(name, "currency"), String.class));
    } else if (raw.isRecord() && around.add(raw)) {
      for (RecordComponent each : raw.getRecordComponents()) {
        ResolvableType its = ResolvableType.forType(each.getGenericType(), type);
        boolean unwrapped = each.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
        add(unwrapped ? name : within(name, each.getName()), its, around, columns);
      }
      around.remove(raw);
    } else {
      columns.add(new Column(name.isEmpty() ? VALUE : name, raw));
    }
  }

  private static String within(String name, String field) {
    return name.isEmpty() ? field : name + "." + field;
  }

  /** Whether what stands in it is a number, which a spreadsheet may take for one. */
  private boolean number() {
    return Number.class.isAssignableFrom(type)
        || type.isPrimitive() && type != boolean.class && type != char.class;
  }

  /** What stands in it of an item; missing or null for nothing. */
  JsonNode value(JsonNode item) {
    JsonNode value = item;
    if (item.isObject()) {
      for (String field : name.split("\\.")) {
        value = value.path(field);
      }
    }
    return value;
  }

  /** What stands in it of an item, as no spreadsheet runs it; empty for nothing. */
  String cell(JsonNode item) {
    JsonNode value = value(item);
    boolean nothing = value.isContainer() && value.isEmpty();
    if (nothing || value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    String text = value.isValueNode() ? value.asString() : several(value);
    return number() ? text : Neutral.of(text);
  }

  /** Texts as the files of rows have them, anything else as JSON. */
  private static String several(JsonNode value) {
    boolean plain =
        value.isArray()
            && value
                .valueStream()
                .allMatch(each -> each.isString() && !each.asString().contains("|"));
    return plain
        ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("|"))
        : value.toString();
  }
}
