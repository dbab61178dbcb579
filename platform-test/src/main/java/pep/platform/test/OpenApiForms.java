package pep.platform.test;

import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import java.util.List;
import org.joda.money.Money;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Caller;

/** Makes the OpenAPI document say what goes over the wire, where the code's types do not. */
@TestConfiguration(proxyBeanMethods = false)
class OpenApiForms {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, Creation.class)
        .replaceWithSchema(
            Money.class,
            new ObjectSchema()
                .addProperty("amount", new StringSchema().example("12.30"))
                .addProperty("currency", new StringSchema().pattern("[A-Z]{3}"))
                .required(List.of("amount", "currency")));
  }

  /** Enums stand in JSON in lower case. */
  @Bean
  OpenApiCustomizer lowerCaseEnums() {
    return document ->
        document.getComponents().getSchemas().values().forEach(LowerCaseEnums::apply);
  }

  @Bean
  AmbiguousNames ambiguousNames() {
    return new AmbiguousNames();
  }

  @Bean
  OperationCustomizer idempotencyKeys() {
    return (operation, handler) -> {
      boolean creates =
          Arrays.asList(handler.getMethod().getParameterTypes()).contains(Creation.class);
      if (creates) {
        operation.addParametersItem(
            new HeaderParameter()
                .name("Idempotency-Key")
                .required(false)
                .description("the same key and body create once, however often they are sent")
                .schema(new StringSchema().maxLength(200)));
      }
      return operation;
    };
  }
}
