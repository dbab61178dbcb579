package pep.platform.test.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import pep.platform.json.Dates;
import pep.platform.json.PlainNumbers;

/**
 * What holds for whatever a body may contain: no field is taken that is not named, a body or a
 * field that may be left out may be null as well, and numbers and dates have the bounds that all
 * requests have. An answer promises none of it.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class RequestSchemas implements OpenApiCustomizer {

  /** Years as {@link Dates} takes them. */
  private static final String YEARS = "^(?:19|2[0-9])[0-9]{2}-";

  private static final String ANY_MONTH = Constraints.whole(Dates.ANY_MONTH);

  /** Offsets from UTC, of which Java knows those of up to 18 hours. */
  private static final String OFFSETS = ".*(?:[Zz]|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)$";

  @Override
  public void customise(OpenAPI document) {
    Set<String> seen = new HashSet<>();
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .map(Operation::getRequestBody)
        .filter(body -> body != null && body.getContent() != null)
        .forEach(body -> close(body, document.getComponents().getSchemas(), seen));
  }

  private static void close(RequestBody body, Map<String, Schema> named, Set<String> seen) {
    for (MediaType media : body.getContent().values()) {
      close(media.getSchema(), named, seen);
      if (media.getSchema() != null && !Boolean.TRUE.equals(body.getRequired())) {
        media.setSchema(OptionalForms.orNull(media.getSchema()));
      }
    }
  }

  private static void close(@Nullable Schema schema, Map<String, Schema> named, Set<String> seen) {
    if (schema == null) {
      return;
    }
    if (schema.get$ref() != null) {
      String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
      if (seen.add(name)) {
        close(named.get(name), named, seen);
      }
      return;
    }
    bound(schema);
    if (schema.getProperties() != null) {
      if (schema.getAdditionalProperties() == null) {
        schema.setAdditionalProperties(false);
      }
      Map<String, Schema> properties = schema.getProperties();
      properties.values().forEach(each -> close(each, named, seen));
      List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
      properties.replaceAll(
          (name, each) -> required.contains(name) ? each : OptionalForms.orNull(each));
    }
    close(schema.getItems(), named, seen);
    if (schema.getAdditionalProperties() instanceof Schema values) {
      close(values, named, seen);
    }
    for (List<Schema> choices :
        List.of(orNone(schema.getOneOf()), orNone(schema.getAnyOf()), orNone(schema.getAllOf()))) {
      choices.forEach(each -> close(each, named, seen));
    }
  }

  /** The bounds of a value by its type, where it has no narrower ones. */
  static void bound(Schema schema) {
    String type =
        schema.getType() != null
            ? schema.getType()
            : schema.getTypes() == null ? "" : String.valueOf(schema.getTypes().iterator().next());
    String format = String.valueOf(schema.getFormat());
    switch (type) {
      case "number" -> {
        if (!format.equals("double")) {
          within(BigDecimal.TEN.pow(PlainNumbers.INTEGER_DIGITS), schema);
          if (schema.getMultipleOf() == null) {
            schema.setMultipleOf(BigDecimal.ONE.movePointLeft(PlainNumbers.FRACTION_DIGITS));
          }
        }
      }
      case "integer" -> {
        if (format.equals("int32")) {
          between(
              BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE), schema);
        } else {
          between(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE), schema);
        }
      }
      case "string" -> {
        if (ANY_MONTH.equals(schema.getPattern())) {
          schema.setPattern(Constraints.whole(Dates.MONTH));
        }
        if (format.startsWith("date") && schema.getPattern() == null) {
          schema.setPattern(format.equals("date-time") ? YEARS + OFFSETS : YEARS);
        }
      }
      default -> {}
    }
  }

  private static void between(BigDecimal least, BigDecimal most, Schema schema) {
    if (schema.getMinimum() == null && schema.getExclusiveMinimumValue() == null) {
      schema.setMinimum(least);
    }
    if (schema.getMaximum() == null && schema.getExclusiveMaximumValue() == null) {
      schema.setMaximum(most);
    }
  }

  /** A power of ten, since readers of a document round what is just below one. */
  private static void within(BigDecimal bound, Schema schema) {
    if (schema.getMinimum() == null && schema.getExclusiveMinimumValue() == null) {
      schema.setExclusiveMinimumValue(bound.negate());
    }
    if (schema.getMaximum() == null && schema.getExclusiveMaximumValue() == null) {
      schema.setExclusiveMaximumValue(bound);
    }
  }

  private static List<Schema> orNone(@Nullable List<Schema> schemas) {
    return schemas == null ? List.of() : schemas;
  }
}
