package pep.platform.test.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;

/** The schema of a type, by reference to the document's components where it is a record. */
final class Schemas {

  private Schemas() {}

  static Schema<?> of(Type type, Components components) {
    ResolvedSchema resolved =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    resolved.referencedSchemas.forEach(
        (name, schema) -> {
          if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
            components.addSchemas(name, schema);
          }
        });
    return resolved.schema;
  }

  /** Whether values of this type fit, however the document's version says so. */
  static boolean is(Schema<?> schema, String type) {
    return type.equals(schema.getType())
        || schema.getTypes() != null && schema.getTypes().contains(type);
  }
}
