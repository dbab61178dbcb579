package pep.partner.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * Values of attributes as somebody gives them, held to the definitions.
 *
 * @param definitions the attributes that there are for whoever gives them
 */
public record AttributeReading(List<AttributeDefinition> definitions) {

  /**
   * Values in their stored form, whoever has none of what is required.
   *
   * @throws InvalidInput naming every attribute that is not defined or does not fit
   */
  public Map<String, Object> read(Map<String, ?> values) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Object> read = read(values, Map.of(), errors);
    refuse(errors);
    return read;
  }

  /**
   * The attributes that a partner is to have, in their stored form. A value that it holds may stay,
   * whatever the definitions say today; what is required is asked for once any of them changes.
   *
   * @param held what it has now; null for a partner that is not there yet
   * @throws InvalidInput naming every attribute that is not defined, does not fit or is missing
   */
  public Map<String, Object> read(Map<String, ?> values, @Nullable Map<String, Object> held) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Object> read = read(values, held == null ? Map.of() : held, errors);
    if (!read.equals(held)) {
      for (AttributeDefinition each : definitions) {
        if (each.demanded() && !AttributeDefinition.given(values.get(each.code()))) {
          errors.add(
              new FieldError(
                  "attributes." + each.code(),
                  "attribute-required",
                  "The vendor asks it of every partner. " + AttributeValues.cure(each)));
        }
      }
    }
    refuse(errors);
    return read;
  }

  private Map<String, Object> read(
      Map<String, ?> values, Map<String, Object> held, List<FieldError> errors) {
    Map<String, Object> read = new TreeMap<>();
    values.forEach(
        (code, value) -> {
          Object stored = held.get(code);
          if (stored == null || !AttributeValues.same(value, stored)) {
            stored = read(code, value, errors);
          }
          if (stored != null) {
            read.put(code, stored);
          }
        });
    return read;
  }

  private @Nullable Object read(String code, Object value, List<FieldError> errors) {
    AttributeDefinition definition =
        definitions.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
    Object stored = definition == null ? null : definition.read(value);
    if (definition == null) {
      errors.add(new FieldError("attributes." + code, "unknown-attribute", names()));
    } else if (stored == null) {
      errors.add(
          new FieldError("attributes." + code, "wrong-type", AttributeValues.cure(definition)));
    }
    return stored;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private String names() {
    return definitions.isEmpty()
        ? "Define it first with PUT /api/attributes/{code}."
        : "The vendor's attributes are: "
            + String.join(", ", definitions.stream().map(AttributeDefinition::code).toList())
            + ".";
  }
}
