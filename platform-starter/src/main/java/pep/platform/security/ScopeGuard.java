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

/**
 * Refuses every handler of the product that has no rule, and every caller its rule does not name.
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
    return true;
  }
}
