package pep.platform.listing;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.json.PlainNumbers;
import pep.platform.json.WrongForm;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.search.SearchWords;

/** What one request asked of a list, read by the list's rules; it notes all that is wrong. */
final class ListingQuery {

  private final ListingRules rules;
  private final Map<String, String> asked;
  private final List<FieldError> errors = new ArrayList<>();

  ListingQuery(ListingRules rules, Map<String, String> asked) {
    this.rules = rules;
    this.asked = asked;
  }

  /**
   * @throws InvalidInput naming every parameter that is wrong
   */
  Listing listing() {
    List<Bson> conditions = conditions();
    rules.ranges.forEach(this::checkOrder);
    Order order = order();
    int limit = limit(asked.get("limit"));
    boolean counting = counting(asked.get(ListingRules.TOTAL));
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new Listing(
        conditions.isEmpty() ? new Document() : Filters.and(conditions),
        order.field(),
        order.descending(),
        limit,
        asked.get("cursor"),
        relevance(order),
        counting,
        chosen());
  }

  private List<Bson> conditions() {
    List<Bson> conditions = new ArrayList<>();
    for (Filter filter : rules.filters()) {
      String value = asked.get(filter.name());
      if (value != null) {
        try {
          conditions.add(filter.condition().apply(value));
        } catch (InvalidInput wrong) {
          errors.addAll(wrong.errors());
        }
      }
    }
    return conditions;
  }

  private void checkOrder(String first, String last) {
    String from = asked.get(first);
    String until = asked.get(last);
    if (from != null && until != null && from.compareTo(until) > 0) {
      errors.add(
          new FieldError(last, "range-turned-round", "Give one that is not before " + first + "."));
    }
  }

  private record Order(String field, boolean descending) {}

  private Order order() {
    String search = rules.search;
    boolean searching = search != null && asked.containsKey(search);
    String value = asked.get("sort");
    if (value == null || value.equals(Listing.RELEVANCE) && searching) {
      return searching
          ? new Order(Listing.RELEVANCE, true)
          : new Order(rules.sorts.values().iterator().next(), false);
    }
    boolean descending = value.startsWith("-");
    String stored = rules.sorts.get(descending ? value.substring(1) : value);
    if (stored == null) {
      errors.add(
          new FieldError(
              "sort",
              value.equals(Listing.RELEVANCE) && search != null
                  ? "relevance-without-search"
                  : "unknown-sort",
              "Sort by one of: "
                  + String.join(", ", rules.sorts.keySet())
                  + (searching ? ", " + Listing.RELEVANCE : "")
                  + "; a leading - turns the order round."));
    }
    return new Order(stored == null ? "_id" : stored, descending);
  }

  private @Nullable Bson relevance(Order order) {
    String search = rules.search;
    return order.field().equals(Listing.RELEVANCE) && search != null
        ? SearchWords.relevance(asked.getOrDefault(search, ""))
        : null;
  }

  private int limit(@Nullable String value) {
    if (value == null) {
      return ListingRules.DEFAULT_LIMIT;
    }
    try {
      int limit = PlainNumbers.small(value);
      if (limit >= 1 && limit <= ListingRules.MAX_LIMIT) {
        return limit;
      }
    } catch (WrongForm e) {
      // Falls through to the one error below.
    }
    errors.add(
        new FieldError(
            "limit", "out-of-range", "Give a number from 1 to " + ListingRules.MAX_LIMIT + "."));
    return ListingRules.DEFAULT_LIMIT;
  }

  private boolean counting(@Nullable String value) {
    if (value != null && !value.equals("true") && !value.equals("false")) {
      errors.add(new FieldError(ListingRules.TOTAL, "unknown-value", "Use one of: true, false."));
    }
    return "true".equals(value);
  }

  private Map<String, List<String>> chosen() {
    Map<String, List<String>> chosen = new HashMap<>();
    for (Filter filter : rules.filters()) {
      String value = asked.get(filter.name());
      if (value != null && rules.elsewhere.contains(filter.name())) {
        chosen.put(filter.name(), filter.several() ? List.of(value.split(",")) : List.of(value));
      }
    }
    return chosen;
  }
}
