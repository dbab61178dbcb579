package pep.platform.listing;

import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * Which filters and orders a list allows. A parameter that it does not know is refused, with the
 * ones it does.
 *
 * <pre>{@code
 * static final ListingRules RULES = ListingRules.sortedBy("code", "createdAt")
 *     .filter("status").filter("country", value -> value.toUpperCase(Locale.ROOT));
 * RULES.read(request)
 * }</pre>
 */
public final class ListingRules {

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 500;

  private final Map<String, String> sorts;
  private final Map<String, Function<String, Bson>> filters;
  private final Set<String> ignored;
  private final @Nullable String search;

  private ListingRules(
      Map<String, String> sorts,
      Map<String, Function<String, Bson>> filters,
      Set<String> ignored,
      @Nullable String search) {
    this.sorts = sorts;
    this.filters = filters;
    this.ignored = ignored;
    this.search = search;
  }

  /** The first is the default order. The public name is the stored field's. */
  public static ListingRules sortedBy(String... fields) {
    Map<String, String> sorts = new LinkedHashMap<>();
    for (String field : fields) {
      sorts.put(field, "id".equals(field) ? "_id" : field);
    }
    return new ListingRules(sorts, Map.of(), Set.of(), null);
  }

  public ListingRules sort(String name, String storedField) {
    Map<String, String> more = new LinkedHashMap<>(sorts);
    more.put(name, storedField);
    return new ListingRules(more, filters, ignored, search);
  }

  /** Equality on a stored field of the same name; several values separated by commas. */
  public ListingRules filter(String name) {
    return filter(name, value -> Filters.in(name, List.of(value.split(","))));
  }

  public ListingRules filter(String name, Function<String, Bson> condition) {
    Map<String, Function<String, Bson>> more = new LinkedHashMap<>(filters);
    more.put(name, condition);
    return new ListingRules(sorts, more, ignored, search);
  }

  /** One or more constants of an enum, by their lower-case names. */
  public <E extends Enum<E>> ListingRules filterEnum(
      String name, String storedField, Class<E> type) {
    return filter(
        name,
        value -> {
          List<String> constants = new ArrayList<>();
          for (String each : value.split(",")) {
            try {
              constants.add(Enum.valueOf(type, each.toUpperCase(Locale.ROOT)).name());
            } catch (IllegalArgumentException e) {
              String known =
                  Arrays.stream(type.getEnumConstants())
                      .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                      .collect(Collectors.joining(", "));
              throw InvalidInput.of(name, "unknown-value", "Use one of: " + known + ".");
            }
          }
          return Filters.in(storedField, constants);
        });
  }

  /**
   * Words to look for in the collection's text index. With them the list is sorted by {@link
   * Listing#RELEVANCE}, the best first, unless another order is asked for.
   */
  public ListingRules search(String name) {
    Map<String, Function<String, Bson>> more = new LinkedHashMap<>(filters);
    more.put(name, Filters::text);
    return new ListingRules(sorts, more, ignored, name);
  }

  /** A parameter that the controller reads itself. */
  public ListingRules allow(String... names) {
    Set<String> more = new TreeSet<>(ignored);
    more.addAll(List.of(names));
    return new ListingRules(sorts, filters, more, search);
  }

  /**
   * @throws InvalidInput naming every parameter that is unknown or wrong
   */
  public Listing read(HttpServletRequest request) {
    List<FieldError> errors = new ArrayList<>();
    List<Bson> conditions = new ArrayList<>();
    boolean searching = search != null && request.getParameter(search) != null;
    Order order = new Order(sorts.values().iterator().next(), false);
    if (searching) {
      order = new Order(Listing.RELEVANCE, true);
    }
    int limit = DEFAULT_LIMIT;
    String cursor = null;
    for (String name : request.getParameterMap().keySet()) {
      String value = request.getParameter(name);
      if ("limit".equals(name)) {
        limit = limit(value, errors);
      } else if ("cursor".equals(name)) {
        cursor = value;
      } else if ("sort".equals(name)) {
        order = order(value, searching, order, errors);
      } else if (filters.containsKey(name)) {
        try {
          conditions.add(filters.get(name).apply(value));
        } catch (InvalidInput wrong) {
          errors.addAll(wrong.errors());
        }
      } else if (!ignored.contains(name)) {
        errors.add(new FieldError(name, "unknown-parameter", "Use: " + known() + "."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    Bson filter = conditions.isEmpty() ? new Document() : Filters.and(conditions);
    return new Listing(filter, order.field(), order.descending(), limit, cursor);
  }

  private record Order(String field, boolean descending) {}

  private Order order(String value, boolean searching, Order unchanged, List<FieldError> errors) {
    if (searching && value.equals(Listing.RELEVANCE)) {
      return new Order(Listing.RELEVANCE, true);
    }
    boolean descending = value.startsWith("-");
    String stored = sorts.get(descending ? value.substring(1) : value);
    if (stored != null) {
      return new Order(stored, descending);
    }
    errors.add(
        new FieldError(
            "sort",
            "unknown-sort",
            "Sort by one of: "
                + String.join(", ", sorts.keySet())
                + (searching ? ", " + Listing.RELEVANCE : "")
                + "; a leading - turns the order round."));
    return unchanged;
  }

  private String known() {
    Set<String> names = new TreeSet<>(filters.keySet());
    names.addAll(ignored);
    names.addAll(Set.of("limit", "cursor", "sort"));
    return String.join(", ", names);
  }

  private static int limit(String value, List<FieldError> errors) {
    try {
      int limit = Integer.parseInt(value);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Falls through to the one error below.
    }
    errors.add(
        new FieldError("limit", "out-of-range", "Give a number from 1 to " + MAX_LIMIT + "."));
    return DEFAULT_LIMIT;
  }
}
