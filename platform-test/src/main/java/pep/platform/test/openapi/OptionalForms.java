package pep.platform.test.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import java.util.TreeSet;

/** Bodies and fields of requests that may be left out: null means the same. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class OptionalForms {

  private static final String NULL = "null";

  private OptionalForms() {}

  /** The schema, and null besides. */
  static Schema orNull(Schema schema) {
    boolean plain = schema.get$ref() == null && schema.getEnum() == null;
    Set<String> types = new TreeSet<>();
    if (schema.getTypes() != null) {
      types.addAll(schema.getTypes());
    } else if (schema.getType() != null) {
      types.add(schema.getType());
    }
    if (types.contains(NULL)) {
      return schema;
    }
    if (plain && !types.isEmpty()) {
      types.add(NULL);
      schema.setType(null);
      schema.setTypes(types);
      return schema;
    }
    Schema<?> either = new Schema<>();
    either.addAnyOfItem(schema);
    either.addAnyOfItem(new Schema<>().types(Set.of(NULL)));
    return either;
  }
}
