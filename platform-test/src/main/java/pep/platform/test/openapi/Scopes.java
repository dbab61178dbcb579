package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import pep.platform.security.Allowed;
import pep.platform.security.Open;

/** The token that an operation needs: any one of its scopes will do; none where it is open. */
final class Scopes implements Derivation {

  private static final String SCHEME = "token";

  private final io.swagger.v3.oas.models.security.Scopes used =
      new io.swagger.v3.oas.models.security.Scopes();
  private final SecurityScheme scheme =
      new SecurityScheme()
          .type(SecurityScheme.Type.OAUTH2)
          .description("a token of this installation, as Authorization: Bearer")
          .flows(
              new OAuthFlows()
                  .clientCredentials(new OAuthFlow().tokenUrl("/oauth2/token").scopes(used)));

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    List<SecurityRequirement> alternatives = new ArrayList<>();
    if (!handler.hasMethodAnnotation(Open.class)) {
      for (String scope : rule(handler).value()) {
        alternatives.add(new SecurityRequirement().addList(SCHEME, scope));
        used.addString(scope, scope);
      }
    }
    components.addSecuritySchemes(SCHEME, scheme);
    operation.setSecurity(alternatives);
  }

  static Allowed rule(HandlerMethod handler) {
    Allowed own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allowed.class);
    Allowed rule =
        own == null
            ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Allowed.class)
            : own;
    if (rule == null) {
      throw new IllegalStateException(handler + " carries neither @Allowed nor @Open");
    }
    return rule;
  }
}
