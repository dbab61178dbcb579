package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import org.springframework.web.method.HandlerMethod;

/** Says one thing of an operation that its handler does. */
interface Derivation {

  void apply(Operation operation, Components components, HandlerMethod handler);
}
