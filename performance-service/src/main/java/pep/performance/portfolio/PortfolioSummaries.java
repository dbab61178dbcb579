package pep.performance.portfolio;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.performance.portfolio.PortfolioSummary.OfPlace;
import pep.performance.roster.Roster;
import pep.platform.records.Fields;
import pep.platform.tenancy.Tenant;

/** Counts a vendor's portfolio. */
@Service
public class PortfolioSummaries {

  private static final String MOVED = Fields.of(Placed::moved);

  private final PortfolioStore store;
  private final Roster roster;

  PortfolioSummaries(PortfolioStore store, Roster roster) {
    this.store = store;
    this.roster = roster;
  }

  public PortfolioSummary of(Tenant tenant) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    Map<String, Document> found =
        store
            .collection()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.group(
                        "$" + Fields.of(Placed::place),
                        Accumulators.sum("partners", 1L),
                        Accumulators.sum("potential", "$" + Fields.of(Placed::potential)),
                        Accumulators.sum("sold", "$" + Fields.of(Placed::sold)),
                        Accumulators.sum(
                            "came", new Document("$cond", List.of("$" + MOVED, 1L, 0L))),
                        Accumulators.min("oldest", "$" + Fields.of(Placed::asOf)))))
            .stream()
            .collect(Collectors.toMap(each -> each.getString("_id"), each -> each));
    Map<String, Document> left =
        store
            .collection()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.match(Filters.eq(MOVED, true)),
                    Aggregates.group(
                        "$" + Fields.of(Placed::before), Accumulators.sum("went", 1L))))
            .stream()
            .collect(Collectors.toMap(each -> each.getString("_id"), each -> each));
    return new PortfolioSummary(
        found.values().stream()
            .map(each -> each.getDate("oldest"))
            .map(Date::toInstant)
            .min(Comparator.<Instant>naturalOrder())
            .orElse(null),
        Arrays.stream(Place.values())
            .map(
                place ->
                    of(
                        currency,
                        place,
                        found.getOrDefault(place.name(), new Document()),
                        left.getOrDefault(place.name(), new Document())))
            .toList());
  }

  private static OfPlace of(CurrencyUnit currency, Place place, Document in, Document left) {
    return new OfPlace(
        place,
        number(in, "partners"),
        Money.ofMinor(currency, number(in, "potential")),
        Money.ofMinor(currency, number(in, "sold")),
        number(in, "came"),
        number(left, "went"));
  }

  private static long number(Document of, String name) {
    return of.get(name) instanceof Number number ? number.longValue() : 0;
  }
}
