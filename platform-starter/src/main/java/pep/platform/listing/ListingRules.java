package pep.platform.listing;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.json.PlainNumbers;
import pep.platform.json.WrongForm;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.search.SearchWords;

/**
 * Which filters and orders a list allows. A handler takes what was asked as its {@link Listing}
 * argument; the rules stand beside it as a constant of the controller, so that the document of the
 * API can tell them.
 *
 * <pre>{@code
 * static final ListingRules LIST = ListingRules.sortedBy("code", "createdAt")
 *     .filter("status").filter("country", "address.country");
 * }</pre>
 */
public final class ListingRules {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 500;

  /** The parameter that asks how many items there are in all. */
  public static final String TOTAL = "total";

  private final Map<String, String> sorts;
  private final Map<String, Filter> filters;
  private final Map<String, String> ranges;
  private final @Nullable String search;
  private final Set<String> elsewhere;

  private ListingRules(
      Map<String, String> sorts,
      Map<String, Filter> filters,
      Map<String, String> ranges,
      @Nullable String search,
      Set<String> elsewhere) {
    this.sorts = sorts;
    this.filters = filters;
    this.ranges = ranges;
    this.search = search;
    this.elsewhere = elsewhere;
  }

  /** The first is the default order. The public name is the stored field's. */
  public static ListingRules sortedBy(String... fields) {
    Map<String, String> sorts = new LinkedHashMap<>();
    for (String field : fields) {
      sorts.put(field, "id".equals(field) ? "_id" : field);
    }
    return new ListingRules(sorts, Map.of(), Map.of(), null, Set.of());
  }

  public ListingRules sort(String name, String storedField) {
    Map<String, String> more = new LinkedHashMap<>(sorts);
    more.put(name, storedField);
    return new ListingRules(more, filters, ranges, search, elsewhere);
  }

  /** Equality on a stored field of the same name; several values separated by commas. */
  public ListingRules filter(String name) {
    return filter(name, name);
  }

  /** Equality on a stored field; several values separated by commas. */
  public ListingRules filter(String name, String storedField) {
    return filter(
        Filter.text(name, true, value -> Filters.in(storedField, List.of(value.split(",")))));
  }

  /**
   * One or more values of what is kept elsewhere: they do not narrow the list by themselves, and
   * stand in {@link Listing#chosen} for the handler to narrow it by.
   */
  public ListingRules filterElsewhere(String name) {
    return filter(Filter.text(name, true, value -> new Document())).elsewhere(name);
  }

  /** The same of one value of any text. */
  public ListingRules filterElsewhereBy(String name) {
    return filter(Filter.text(name, false, value -> new Document())).elsewhere(name);
  }

  private ListingRules elsewhere(String name) {
    Set<String> more = new TreeSet<>(elsewhere);
    more.add(name);
    return new ListingRules(sorts, filters, ranges, search, more);
  }

  /** One value of any text. */
  public ListingRules filterBy(String name, Function<String, Bson> condition) {
    return filter(Filter.text(name, false, condition));
  }

  /** One or more constants of an enum, by their lower-case names. */
  public <E extends Enum<E>> ListingRules filterEnum(
      String name, String storedField, Class<E> type) {
    Map<String, String> stored = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      stored.put(constant.name().toLowerCase(Locale.ROOT), constant.name());
    }
    return filter(
        Filter.oneOf(
            name,
            stored.keySet(),
            true,
            given -> Filters.in(storedField, given.stream().map(stored::get).toList())));
  }

  /** One of a few known values. */
  public ListingRules filterOneOf(
      String name, Collection<String> values, Function<String, Bson> condition) {
    return filter(Filter.oneOf(name, values, false, given -> condition.apply(given.getFirst())));
  }

  /** Countries by their codes of ISO 3166-1, one or more. */
  public ListingRules filterCountry(String name, String storedField) {
    return filter(Filter.country(name, given -> Filters.in(storedField, given)));
  }

  /** A month such as 2026-01; the condition is given the text. */
  public ListingRules filterMonth(String name, Function<String, Bson> condition) {
    return filter(Filter.month(name, condition));
  }

  /** Two filters whose texts are in order: the first is not after the last. */
  public ListingRules inOrder(String first, String last) {
    Map<String, String> more = new LinkedHashMap<>(ranges);
    more.put(first, last);
    return new ListingRules(sorts, filters, more, search, elsewhere);
  }

  /** {@code true} or {@code false}. */
  public ListingRules filterYesNo(String name, String storedField) {
    return filterOneOf(
        name,
        List.of("true", "false"),
        value -> Filters.eq(storedField, Boolean.parseBoolean(value)));
  }

  /**
   * Words to look for, as {@link #searchWords} does. With them the list is sorted by {@link
   * Listing#RELEVANCE}, the best first, unless another order is asked for.
   */
  public ListingRules search(String name) {
    ListingRules searching = searchWords(name);
    return new ListingRules(sorts, searching.filters, ranges, name, elsewhere);
  }

  /**
   * Words to look for, each the beginning of one that the aggregate is {@linkplain
   * pep.platform.search.SearchWords found by}, in any script and however it is written.
   */
  public ListingRules searchWords(String name) {
    return filterBy(name, SearchWords::match);
  }

  public Collection<Filter> filters() {
    return filters.values();
  }

  /** What the list may be sorted by; each may be turned round by a leading minus. */
  public List<String> sorts() {
    List<String> names = new ArrayList<>(sorts.keySet());
    if (search != null) {
      names.add(Listing.RELEVANCE);
    }
    return names;
  }

  /** Every query parameter that the list takes. */
  public Set<String> parameters() {
    Set<String> names = new TreeSet<>(filters.keySet());
    names.addAll(Set.of("limit", "cursor", "sort", TOTAL));
    return names;
  }

  /**
   * @param asked the query's parameters
   * @throws InvalidInput naming every parameter that is wrong
   */
  public Listing read(Map<String, String> asked) {
    List<FieldError> errors = new ArrayList<>();
    List<Bson> conditions = new ArrayList<>();
    filters.forEach(
        (name, filter) -> {
          String value = asked.get(name);
          if (value != null) {
            try {
              conditions.add(filter.condition().apply(value));
            } catch (InvalidInput wrong) {
              errors.addAll(wrong.errors());
            }
          }
        });
    ranges.forEach((first, last) -> checkOrder(asked, first, last, errors));
    Order order = order(asked, errors);
    int limit = limit(asked.get("limit"), errors);
    boolean counting = counting(asked.get(TOTAL), errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    Bson filter = conditions.isEmpty() ? new Document() : Filters.and(conditions);
    return new Listing(
        filter,
        order.field(),
        order.descending(),
        limit,
        asked.get("cursor"),
        order.field().equals(Listing.RELEVANCE) && search != null
            ? SearchWords.relevance(asked.getOrDefault(search, ""))
            : null,
        counting,
        chosen(asked));
  }

  private Map<String, List<String>> chosen(Map<String, String> asked) {
    Map<String, List<String>> chosen = new HashMap<>();
    for (Filter filter : filters.values()) {
      String value = asked.get(filter.name());
      if (value != null && elsewhere.contains(filter.name())) {
        chosen.put(filter.name(), filter.several() ? List.of(value.split(",")) : List.of(value));
      }
    }
    return chosen;
  }

  private ListingRules filter(Filter filter) {
    Map<String, Filter> more = new LinkedHashMap<>(filters);
    more.put(filter.name(), filter);
    return new ListingRules(sorts, more, ranges, search, elsewhere);
  }

  private static void checkOrder(
      Map<String, String> asked, String first, String last, List<FieldError> errors) {
    String from = asked.get(first);
    String until = asked.get(last);
    if (from != null && until != null && from.compareTo(until) > 0) {
      errors.add(
          new FieldError(last, "range-turned-round", "Give one that is not before " + first + "."));
    }
  }

  private record Order(String field, boolean descending) {}

  private Order order(Map<String, String> asked, List<FieldError> errors) {
    boolean searching = search != null && asked.containsKey(search);
    String value = asked.get("sort");
    if (value == null || value.equals(Listing.RELEVANCE) && searching) {
      return searching
          ? new Order(Listing.RELEVANCE, true)
          : new Order(sorts.values().iterator().next(), false);
    }
    boolean descending = value.startsWith("-");
    String stored = sorts.get(descending ? value.substring(1) : value);
    if (stored == null) {
      errors.add(
          new FieldError(
              "sort",
              value.equals(Listing.RELEVANCE) && search != null
                  ? "relevance-without-search"
                  : "unknown-sort",
              "Sort by one of: "
                  + String.join(", ", sorts.keySet())
                  + (searching ? ", " + Listing.RELEVANCE : "")
                  + "; a leading - turns the order round."));
    }
    return new Order(stored == null ? "_id" : stored, descending);
  }

  private static boolean counting(@Nullable String value, List<FieldError> errors) {
    if (value != null && !value.equals("true") && !value.equals("false")) {
      errors.add(new FieldError(TOTAL, "unknown-value", "Use one of: true, false."));
    }
    return "true".equals(value);
  }

  private static int limit(@Nullable String value, List<FieldError> errors) {
    if (value == null) {
      return DEFAULT_LIMIT;
    }
    try {
      int limit = PlainNumbers.small(value);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (WrongForm e) {
      // Falls through to the one error below.
    }
    errors.add(
        new FieldError("limit", "out-of-range", "Give a number from 1 to " + MAX_LIMIT + "."));
    return DEFAULT_LIMIT;
  }
}
