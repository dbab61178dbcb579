package pep.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import pep.platform.problem.Forbidden;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.NoTenant;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Staff;

/**
 * Refuses every handler of the product that has no rule, every caller its rule does not name, and
 * every caller of another kind than the one that the handler asks for.
 */
public class ScopeGuard implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)
        || !method.getBeanType().getName().startsWith("pep.")
        || AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class)) {
      return true;
    }
    @Nullable Allowed rule =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
    if (rule == null) {
      rule = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
    if (rule == null) {
      throw new Forbidden("No rule allows this.");
    }
    Caller caller = Callers.current();
    if (Arrays.stream(rule.value()).noneMatch(caller::may)) {
      throw new Forbidden("The token lacks the scope " + String.join(" or ", rule.value()) + ".");
    }
    Arrays.stream(method.getMethod().getParameterTypes())
        .filter(Caller.class::isAssignableFrom)
        .forEach(kind -> require(kind, caller));
    return true;
  }

  /** A scope that several kinds of callers hold does not yet say whom a handler serves. */
  private static void require(Class<?> kind, Caller caller) {
    if (kind.isInstance(caller)) {
      return;
    }
    if (caller instanceof Operator) {
      throw new NoTenant();
    }
    throw new Forbidden(
        kind == Staff.class
            ? "Only the vendor's own people and systems may do this."
            : kind == PartnerCaller.class
                ? "Only a partner's own people and systems may do this."
                : "Only an operator of the installation may do this.");
  }
}
