package pep.platform.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller ask for the {@link Rows} of its request, or for the {@link Upload} itself. */
public class RowsArguments implements HandlerMethodArgumentResolver {

  private final Supplier<BulkImport> bulk;

  public RowsArguments(Supplier<BulkImport> bulk) {
    this.bulk = bulk;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Rows.class
        || parameter.getParameterType() == Upload.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest sent =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    if (parameter.getParameterType() == Upload.class) {
      return new Upload<>(sent);
    }
    return new Rows<>(
        bulk.get(),
        sent,
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
  }
}
