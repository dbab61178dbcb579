package pep.platform.http;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;

/**
 * Lets a controller ask for the {@link Listing} of its request, read by the {@link ListingRules}
 * that stand in the controller as a constant.
 */
public class ListingArguments implements HandlerMethodArgumentResolver {

  private static final Map<Parameter, ListingRules> KNOWN = new ConcurrentHashMap<>();

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Listing.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return read(parameter.getParameter(), request.getParameterMap());
  }

  static Listing read(Parameter listing, Map<String, String[]> query) {
    Map<String, String> asked = new TreeMap<>();
    query.forEach((name, values) -> asked.put(name, String.join(",", values)));
    return rules(listing).read(asked);
  }

  /**
   * The rules that a handler's argument is read by.
   *
   * @throws IllegalStateException if the controller has none, or several and none is named
   */
  public static ListingRules rules(Parameter listing) {
    return KNOWN.computeIfAbsent(listing, ListingArguments::find);
  }

  private static ListingRules find(Parameter listing) {
    Class<?> controller = listing.getDeclaringExecutable().getDeclaringClass();
    Rules named = listing.getAnnotation(Rules.class);
    List<Field> found =
        Arrays.stream(controller.getDeclaredFields())
            .filter(field -> field.getType() == ListingRules.class)
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> named == null || field.getName().equals(named.value()))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          listing.getDeclaringExecutable() + " needs one constant of rules, not " + found);
    }
    try {
      Field constant = found.getFirst();
      constant.setAccessible(true);
      return (ListingRules) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
