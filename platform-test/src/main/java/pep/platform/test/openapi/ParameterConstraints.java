package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    Map<String, AnnotatedType> held = held(handler);
    for (Parameter each : operation.getParameters()) {
      AnnotatedType type = held.get(each.getName());
      if (type != null) {
        each.setSchema(Constraints.said(type, each.getSchema()));
        RequestSchemas.bound(each.getSchema());
      }
    }
  }

  /** What stands in the handler's signature or in a record of parameters there, by name. */
  private static Map<String, AnnotatedType> held(HandlerMethod handler) {
    Map<String, AnnotatedType> held = new HashMap<>();
    for (java.lang.reflect.Parameter each : handler.getMethod().getParameters()) {
      if (each.isAnnotationPresent(ModelAttribute.class)) {
        for (RecordComponent component : each.getType().getRecordComponents()) {
          held.put(component.getName(), component.getAnnotatedType());
        }
      } else {
        held.put(name(each), each.getAnnotatedType());
      }
    }
    return held;
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
