package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import org.springframework.web.method.HandlerMethod;
import pep.platform.validation.TextForms;

/** Texts in a path or a query are readable ones. */
final class ReadableTexts implements Derivation {

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    if (operation.getParameters() == null) {
      return;
    }
    operation
        .getParameters()
        .forEach(
            parameter -> {
              Schema<?> schema = parameter.getSchema();
              if (schema != null && Schemas.is(schema, "string")) {
                readable(schema, "path".equals(parameter.getIn()));
              }
            });
  }

  private static void readable(Schema<?> schema, boolean inPath) {
    boolean free =
        schema.getPattern() == null && schema.getFormat() == null && schema.getEnum() == null;
    if (free) {
      schema.setPattern(inPath ? TextForms.PATH_VALUE : TextForms.QUERY_VALUE);
      schema.setMinLength(schema.getMinLength() == null ? 1 : schema.getMinLength());
    }
  }
}
