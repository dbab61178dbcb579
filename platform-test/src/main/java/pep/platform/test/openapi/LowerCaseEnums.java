package pep.platform.test.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rewrites the enum values of a schema, and of the schemas inside it, in lower case. */
final class LowerCaseEnums {

  private LowerCaseEnums() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  static void apply(@Nullable Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getEnum() != null) {
      List lower =
          ((List<?>) schema.getEnum())
              .stream().map(value -> String.valueOf(value).toLowerCase(Locale.ROOT)).toList();
      schema.setEnum(lower);
    }
    if (schema.getProperties() != null) {
      ((Collection<Schema>) schema.getProperties().values()).forEach(LowerCaseEnums::apply);
    }
    apply(schema.getItems());
    if (schema.getAdditionalProperties() instanceof Schema inner) {
      apply(inner);
    }
  }
}
