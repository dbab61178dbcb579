package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import pep.platform.aggregate.Creation;

/** The key with which a creation may be repeated. */
final class IdempotencyKeys implements Derivation {

  private static final int LONGEST = 200;

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    if (List.of(handler.getMethod().getParameterTypes()).contains(Creation.class)) {
      operation.addParametersItem(
          new HeaderParameter()
              .name("Idempotency-Key")
              .required(false)
              .description("the same key and body create once, however often they are sent")
              .schema(new StringSchema().minLength(1).maxLength(LONGEST)));
    }
  }
}
