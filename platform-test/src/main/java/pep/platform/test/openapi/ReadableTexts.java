package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import org.springframework.web.method.HandlerMethod;
import pep.platform.http.QueryGuard;

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
              boolean text = schema != null && "string".equals(schema.getType());
              if (text && schema.getPattern() == null && schema.getFormat() == null) {
                schema.setPattern(QueryGuard.READABLE);
                if ("path".equals(parameter.getIn())) {
                  schema.setMinLength(1);
                }
              }
            });
  }
}
