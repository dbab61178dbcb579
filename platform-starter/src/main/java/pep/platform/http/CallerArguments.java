package pep.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import pep.platform.aggregate.Creation;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Callers;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Reach;

/**
 * Lets a controller ask for its kind of {@link Caller} and for the {@link Creation} of its request.
 */
public class CallerArguments implements HandlerMethodArgumentResolver {

  private static final int MAX_KEY = 200;

  /** Stands in the seed of what an operator creates, and no vendor has it for an id. */
  private static final String NO_VENDOR = "null";

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Caller.class.isAssignableFrom(parameter.getParameterType())
        || parameter.getParameterType() == Creation.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Caller caller = Callers.current();
    return parameter.getParameterType() == Creation.class
        ? creation(caller, (HttpServletRequest) request.getNativeRequest())
        : caller;
  }

  private static Creation creation(Caller caller, HttpServletRequest request) {
    String key = request.getHeader(JsonBodyFilter.KEY);
    if (key == null) {
      return Creation.random();
    }
    if (key.isBlank() || key.length() > MAX_KEY) {
      throw InvalidInput.of(JsonBodyFilter.KEY, "bad-key", "Give 1 to " + MAX_KEY + " characters.");
    }
    String seed =
        String.join(
            "\n",
            caller instanceof Reach inside ? inside.tenant().vendorId() : NO_VENDOR,
            caller.subject(),
            request.getRequestURI(),
            key);
    Object fingerprint = request.getAttribute(JsonBodyFilter.FINGERPRINT);
    return new Creation(seed, fingerprint == null ? "" : fingerprint.toString());
  }
}
