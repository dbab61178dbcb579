package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Runs the derivations in their order. */
record DerivedOperation(List<Derivation> steps) implements GlobalOperationComponentsCustomizer {

  @Override
  public Operation customize(Operation operation, Components components, HandlerMethod handler) {
    steps.forEach(step -> step.apply(operation, components, handler));
    return operation;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    throw new IllegalStateException("a derivation needs the document's components");
  }
}
