package pep.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import pep.platform.listing.Filter;
import pep.platform.listing.Listing;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.TextForms;

/**
 * Refuses what a handler would not read: a query parameter that it does not know or that comes
 * twice, and text that nobody could have written.
 */
public class QueryGuard implements HandlerInterceptor {

  private static final Pattern QUERY_VALUE = Pattern.compile(TextForms.QUERY_VALUE);
  private static final Pattern PATH_VALUE = Pattern.compile(TextForms.PATH_VALUE);

  private static final String PATH_CURE =
      "Give a code or an id: no control characters, no slashes, ; or %, and no full stop first.";

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
  private final Map<Method, Set<String>> repeatable = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().isAnnotationPresent(RestController.class)
        && !isForm(request)) {
      List<FieldError> errors = new ArrayList<>();
      query(
          request,
          known.computeIfAbsent(method.getMethod(), QueryGuard::parameters),
          repeatable.computeIfAbsent(method.getMethod(), QueryGuard::repeatable),
          errors);
      listing(request, method.getMethod(), errors);
      path(request, errors);
      if (!errors.isEmpty()) {
        throw new InvalidInput(errors);
      }
    }
    return true;
  }

  /** A form's fields would be taken for the query's; a handler that reads none refuses it. */
  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
            || type.startsWith("multipart/"));
  }

  /** The query parameters that a handler reads. */
  public static Set<String> parameters(Method handler) {
    Set<String> names = new TreeSet<>();
    for (Parameter each : handler.getParameters()) {
      RequestParam named = each.getAnnotation(RequestParam.class);
      if (named != null) {
        names.add(named.name().isEmpty() ? each.getName() : named.name());
      } else if (each.getType() == Listing.class) {
        names.addAll(ListingArguments.rules(each).parameters());
      } else if (each.isAnnotationPresent(ModelAttribute.class)) {
        for (RecordComponent component : each.getType().getRecordComponents()) {
          names.add(component.getName());
        }
      }
    }
    return names;
  }

  /** Filters of several values, which some clients repeat and others separate by commas. */
  private static Set<String> repeatable(Method handler) {
    return Arrays.stream(handler.getParameters())
        .filter(each -> each.getType() == Listing.class)
        .flatMap(each -> ListingArguments.rules(each).filters().stream())
        .filter(Filter::several)
        .map(Filter::name)
        .collect(Collectors.toSet());
  }

  private static void query(
      HttpServletRequest request,
      Set<String> known,
      Set<String> repeatable,
      List<FieldError> errors) {
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                errors.add(
                    new FieldError(
                        name,
                        "unknown-parameter",
                        known.isEmpty()
                            ? "Leave it out: this takes no parameters."
                            : "Use: " + String.join(", ", known) + "."));
              } else if (values.length > 1 && !repeatable.contains(name)) {
                errors.add(new FieldError(name, "repeated-parameter", "Give it once."));
              } else {
                Arrays.stream(values)
                    .flatMap(value -> parts(value, repeatable.contains(name)))
                    .forEach(value -> value(name, value, errors));
              }
            });
  }

  /** Reads what is asked of a list already, so that one answer names every wrong parameter. */
  private static void listing(HttpServletRequest request, Method handler, List<FieldError> errors) {
    for (Parameter each : handler.getParameters()) {
      if (each.getType() == Listing.class) {
        try {
          ListingArguments.read(each, request.getParameterMap());
        } catch (InvalidInput wrong) {
          errors.addAll(wrong.errors());
        }
      }
    }
  }

  private static Stream<String> parts(String value, boolean several) {
    return several ? Arrays.stream(value.split(",", -1)) : Stream.of(value);
  }

  private static void value(String name, String value, List<FieldError> errors) {
    if (value.isEmpty()) {
      errors.add(new FieldError(name, "empty", "Give a value, or leave the parameter out."));
    } else if (!QUERY_VALUE.matcher(value).matches()) {
      errors.add(new FieldError(name, "unreadable", "Leave out control characters."));
    }
  }

  private static void path(HttpServletRequest request, List<FieldError> errors) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables) {
      variables.forEach(
          (name, value) -> {
            if (!PATH_VALUE.matcher(value.toString()).matches()) {
              errors.add(new FieldError(name.toString(), "unreadable", PATH_CURE));
            }
          });
    }
  }
}
