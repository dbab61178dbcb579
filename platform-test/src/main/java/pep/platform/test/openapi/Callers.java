package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import pep.platform.security.Open;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Staff;
import pep.platform.test.ScopeTable;

/**
 * Who may call an operation, in {@code x-callers}: its scopes say what a token needs, this says
 * whose it must be.
 */
final class Callers implements Derivation {

  private final ScopeTable table = ScopeTable.committed();

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    operation.addExtension("x-callers", callers(handler));
  }

  private List<String> callers(HandlerMethod handler) {
    if (handler.hasMethodAnnotation(Open.class)) {
      return List.of("public");
    }
    List<String> scopes = List.of(Scopes.rule(handler).value());
    List<String> callers = new ArrayList<>();
    if (takes(handler, Staff.class) && table.staffMayHoldAnyOf(scopes)) {
      callers.add("vendor");
    }
    if (takes(handler, PartnerCaller.class) && table.aPartnerMayHoldAnyOf(scopes)) {
      callers.add("partner");
    }
    if (table.anOperatorMayHoldAnyOf(scopes)) {
      callers.add("operator");
    }
    return callers;
  }

  private static boolean takes(HandlerMethod handler, Class<?> kind) {
    return Arrays.stream(handler.getMethod().getParameterTypes())
        .anyMatch(type -> Caller.class.isAssignableFrom(type) && type.isAssignableFrom(kind));
  }
}
