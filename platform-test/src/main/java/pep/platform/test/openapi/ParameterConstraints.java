package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What the parameters of a path, a query or a header are held to. */
final class ParameterConstraints implements Derivation {

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    if (operation.getParameters() == null) {
      return;
    }
    for (Parameter each : operation.getParameters()) {
      Arrays.stream(handler.getMethod().getParameters())
          .filter(java -> name(java).equals(each.getName()))
          .forEach(
              java -> {
                each.setSchema(Constraints.said(java.getAnnotatedType(), each.getSchema()));
                RequestSchemas.bound(each.getSchema());
              });
    }
  }

  private static String name(java.lang.reflect.Parameter java) {
    RequestParam query = java.getAnnotation(RequestParam.class);
    PathVariable path = java.getAnnotation(PathVariable.class);
    RequestHeader header = java.getAnnotation(RequestHeader.class);
    String given =
        query != null
            ? query.name()
            : path != null ? path.name() : header != null ? header.name() : "";
    return given.isEmpty() ? Objects.requireNonNull(java.getName()) : given;
  }
}
