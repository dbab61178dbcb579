package pep.territory.quota;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.springframework.stereotype.Repository;
import pep.platform.productline.ProductLines;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * What each partner with a quota sold of its line on each day of the vendor's, from the quota's
 * first day on: what nobody has a quota for is not kept.
 */
@Repository
public class QuotaSales {

  private static final String COLLECTION = "quota.sales";
  private static final String WATCHED = "quota.watched";

  private final TenantCollection days;
  private final TenantCollection watched;

  QuotaSales(TenantCollections collections) {
    this.days = collections.of(COLLECTION);
    this.watched = collections.of(WATCHED);
  }

  /**
   * Has a partner's sales of a line kept from a day on; before the first of them is made, since
   * none is looked for later.
   */
  public void watch(Tenant tenant, String partnerId, String productLine, LocalDate from) {
    watched.updateOne(
        tenant,
        Filters.eq("_id", String.join("\n", tenant.vendorId(), partnerId, productLine)),
        Updates.combine(
            Updates.setOnInsert("partnerId", partnerId),
            Updates.setOnInsert("productLine", productLine),
            Updates.min("from", from.toString())),
        true);
  }

  /**
   * A sale, or what takes one back.
   *
   * @param amount with its sign
   */
  public record Sale(
      String partnerId,
      String productLine,
      LocalDate day,
      String currency,
      BigDecimal amount,
      BigDecimal units) {}

  private record Day(String partnerId, String productLine, LocalDate day, String currency) {

    static Day of(Sale sale) {
      return new Day(sale.partnerId(), sale.productLine(), sale.day(), sale.currency());
    }

    String id(Tenant tenant) {
      return String.join("\n", tenant.vendorId(), partnerId, productLine, currency, day.toString());
    }
  }

  /** Adds those that are watched; within the transaction of the fact that tells of them. */
  public void take(Tenant tenant, List<Sale> sales) {
    Predicate<Sale> kept = watched(tenant, sales);
    Map<Day, Sold> sums = new HashMap<>();
    for (Sale each : sales.stream().filter(kept).toList()) {
      sums.merge(
          Day.of(each),
          new Sold(each.amount(), each.units()),
          (one, other) ->
              new Sold(one.amount().add(other.amount()), one.units().add(other.units())));
    }
    Map<String, Day> ordered = new TreeMap<>();
    sums.keySet().forEach(day -> ordered.put(day.id(tenant), day));
    TenantWrites writes = new TenantWrites();
    ordered.forEach(
        (id, day) -> {
          Sold sum = sums.getOrDefault(day, new Sold(BigDecimal.ZERO, BigDecimal.ZERO));
          writes.update(
              Filters.eq("_id", id),
              Updates.combine(
                  Updates.setOnInsert("partnerId", day.partnerId()),
                  Updates.setOnInsert("productLine", day.productLine()),
                  Updates.setOnInsert("currency", day.currency()),
                  Updates.setOnInsert("day", day.day().toString()),
                  Updates.inc("amount", new Decimal128(sum.amount())),
                  Updates.inc("units", new Decimal128(sum.units()))),
              true);
        });
    if (!writes.isEmpty()) {
      days.bulk(tenant, writes, false);
    }
  }

  private Predicate<Sale> watched(Tenant tenant, List<Sale> sales) {
    Set<String> partners = sales.stream().map(Sale::partnerId).collect(Collectors.toSet());
    Map<String, LocalDate> from = new HashMap<>();
    for (Document each : watched.find(tenant, Filters.in("partnerId", partners))) {
      from.put(
          each.getString("partnerId") + "\n" + each.getString("productLine"),
          LocalDate.parse(each.getString("from")));
    }
    return sale -> {
      Stream<LocalDate> firsts =
          ProductLines.upwards(sale.productLine()).stream()
              .map(line -> from.get(sale.partnerId() + "\n" + line))
              .filter(Objects::nonNull);
      return firsts.anyMatch(first -> !sale.day().isBefore(first));
    };
  }

  /** What a partner sold of a line, and of those below it, in a period. */
  public Sold sold(
      Tenant tenant, String partnerId, String productLine, String currency, QuotaPeriod period) {
    Bson within =
        Filters.and(
            Filters.eq("partnerId", partnerId),
            ProductLines.within("productLine", productLine),
            Filters.eq("currency", currency),
            Filters.gte("day", period.from().toString()),
            Filters.lt("day", period.until().toString()));
    List<Document> sums =
        days.aggregate(
            tenant,
            List.of(
                Aggregates.match(within),
                Aggregates.group(
                    null,
                    Accumulators.sum("amount", "$amount"),
                    Accumulators.sum("units", "$units"))));
    return sums.isEmpty()
        ? new Sold(BigDecimal.ZERO, BigDecimal.ZERO)
        : new Sold(decimal(sums.getFirst(), "amount"), decimal(sums.getFirst(), "units"));
  }

  private static BigDecimal decimal(Document sum, String field) {
    return sum.get(field, Decimal128.class).bigDecimalValue();
  }

  /** Finds what a partner sold of a line and of those below it. */
  static Migration byLine() {
    return Migration.of(
        "2026-12-01-quota-sales-by-line",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(Indexes.ascending("vendorId", "partnerId", "productLine", "day")));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-30-quota-sales",
        database ->
            List.of(COLLECTION, WATCHED)
                .forEach(
                    each ->
                        database
                            .getCollection(each)
                            .createIndex(Indexes.ascending("vendorId", "partnerId"))));
  }
}
