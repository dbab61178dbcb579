package pep.platform.listing;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.platform.productline.ProductLines;
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

  /** The stored field of each order, the default first. */
  final Map<String, String> sorts;

  private final Map<String, Filter> filters;

  /** The last of two filters that are in order, by the first. */
  final Map<String, String> ranges;

  /** The filter by whose words the list is sorted, too; null for none. */
  final @Nullable String search;

  /** The filters on what is kept elsewhere. */
  final Set<String> elsewhere;

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
    return new ListingRules(with(sorts, name, storedField), filters, ranges, search, elsewhere);
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

  /** {@code true} or {@code false} of what is kept elsewhere. */
  public ListingRules filterYesNoElsewhere(String name) {
    return filterOneOf(name, List.of("true", "false"), value -> new Document()).elsewhere(name);
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
    return filter(Filter.constants(name, type, given -> Filters.in(storedField, given)));
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

  /** Product lines, one or more, each with those below it. */
  public ListingRules filterProductLine(String name, String storedField) {
    return filter(
        Filter.text(
            name,
            true,
            value ->
                Filters.or(
                    Stream.of(value.split(","))
                        .map(line -> ProductLines.within(storedField, line))
                        .toList())));
  }

  /** A month such as 2026-01; the condition is given the text. */
  public ListingRules filterMonth(String name, Function<String, Bson> condition) {
    return filter(Filter.month(name, condition));
  }

  /** Two filters whose texts are in order: the first is not after the last. */
  public ListingRules inOrder(String first, String last) {
    return new ListingRules(sorts, filters, with(ranges, first, last), search, elsewhere);
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
    return new ListingQuery(this, asked).listing();
  }

  private ListingRules filter(Filter filter) {
    return new ListingRules(sorts, with(filters, filter.name(), filter), ranges, search, elsewhere);
  }

  private static <T> Map<String, T> with(Map<String, T> all, String name, T one) {
    Map<String, T> more = new LinkedHashMap<>(all);
    more.put(name, one);
    return more;
  }
}
