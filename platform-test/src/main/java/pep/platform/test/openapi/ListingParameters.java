package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import pep.platform.http.ListingArguments;
import pep.platform.listing.Filter;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.validation.Countries;
import pep.platform.validation.TextForms;

/** What a list may be asked for, as its rules say. */
final class ListingParameters implements Derivation {

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    Arrays.stream(handler.getMethod().getParameters())
        .filter(parameter -> parameter.getType() == Listing.class)
        .map(ListingArguments::rules)
        .forEach(rules -> parameters(rules).forEach(operation::addParametersItem));
  }

  private static List<Parameter> parameters(ListingRules rules) {
    List<Parameter> all = new ArrayList<>();
    rules.filters().forEach(filter -> all.add(filter(filter)));
    List<String> sorts = new ArrayList<>();
    rules
        .sorts()
        .forEach(
            name -> {
              sorts.add(name);
              if (!name.equals(Listing.RELEVANCE)) {
                sorts.add("-" + name);
              }
            });
    all.add(
        named("sort", "the order; a leading minus turns it round")
            .schema(new StringSchema()._enum(sorts)));
    Schema<?> limit = new IntegerSchema().minimum(BigDecimal.ONE);
    limit.maximum(BigDecimal.valueOf(ListingRules.MAX_LIMIT));
    limit.setDefault(ListingRules.DEFAULT_LIMIT);
    all.add(named("limit", "items a page").schema(limit));
    all.add(
        named("cursor", "next of the page before, with the same sort")
            .schema(new StringSchema().pattern("^[A-Za-z0-9_-]+$")));
    all.add(
        named(ListingRules.TOTAL, "whether the page says how many items there are in all")
            .schema(new BooleanSchema()));
    return all;
  }

  private static Parameter filter(Filter filter) {
    Schema<?> value = value(filter);
    return filter.several()
        ? named(filter.name(), "any of these, separated by commas")
            .style(Parameter.StyleEnum.FORM)
            .explode(false)
            .schema(new ArraySchema().items(value).minItems(1))
        : named(filter.name(), "only these").schema(value);
  }

  private static Schema<?> value(Filter filter) {
    if (Set.copyOf(filter.values()).equals(Countries.ALL)) {
      return ValueForms.reference(ValueForms.COUNTRY);
    }
    StringSchema value = new StringSchema();
    if (!filter.values().isEmpty()) {
      filter.values().forEach(value::addEnumItem);
    } else {
      value.minLength(1).pattern(pattern(filter));
    }
    return value;
  }

  private static String pattern(Filter filter) {
    if (!filter.pattern().isEmpty()) {
      return "^" + filter.pattern() + "$";
    }
    return filter.several() ? TextForms.QUERY_ITEM : TextForms.QUERY_VALUE;
  }

  private static Parameter named(String name, String description) {
    return new QueryParameter().name(name).required(false).description(description);
  }
}
