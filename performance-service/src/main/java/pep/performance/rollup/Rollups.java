package pep.performance.rollup;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.CountedBatches;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;

/** Answers what was sold, from the roll-ups. */
@Service
public class Rollups {

  private final RollupStore store;
  private final AppliedPlaces places;
  private final CountedBatches counted;

  Rollups(RollupStore store, AppliedPlaces places, CountedBatches counted) {
    this.store = store;
    this.places = places;
    this.counted = counted;
  }

  /** The days of each of these partners, in any order; a partner without sales is left out. */
  public Map<String, List<DaySales>> days(Tenant tenant, Collection<String> partnerIds) {
    return daysWithin(tenant, Dimension.PARTNER, partnerIds, Filters.empty());
  }

  /** The same, from the first day of a month on. */
  public Map<String, List<DaySales>> days(
      Tenant tenant, Collection<String> partnerIds, YearMonth from) {
    return daysWithin(tenant, Dimension.PARTNER, partnerIds, Filters.gte("month", from.toString()));
  }

  /** All of the vendor's days from the first of a month on. */
  public List<DaySales> days(Tenant tenant, YearMonth from) {
    return daysWithin(
            tenant,
            Dimension.VENDOR,
            List.of(BatchDeltas.ALL),
            Filters.gte("month", from.toString()))
        .getOrDefault(BatchDeltas.ALL, List.of());
  }

  private Map<String, List<DaySales>> daysWithin(
      Tenant tenant, Dimension dimension, Collection<String> keys, Bson within) {
    Map<String, List<DaySales>> days = new HashMap<>();
    Bson theirs =
        Filters.and(Filters.eq("dimension", dimension.wireName()), Filters.in("key", keys), within);
    for (Document document : store.collection().find(tenant, theirs)) {
      YearMonth month = YearMonth.parse(document.getString("month"));
      List<DaySales> own =
          days.computeIfAbsent(document.getString("key"), partner -> new ArrayList<>());
      TallyForm.days(document)
          .forEach((day, tally) -> own.add(new DaySales(month.atDay(day), tally)));
    }
    return days;
  }

  /**
   * Sums by key over months, both included.
   *
   * @param keyPattern only keys that match; null for all
   */
  public Map<String, Tally> byKey(
      Tenant tenant,
      Dimension dimension,
      YearMonth from,
      YearMonth until,
      @Nullable String keyPattern) {
    Bson within =
        Filters.and(
            Filters.eq("dimension", dimension.wireName()),
            Filters.gte("month", from.toString()),
            Filters.lte("month", until.toString()),
            keyPattern == null ? new Document() : Filters.regex("key", keyPattern));
    Map<String, Tally> sums = new HashMap<>();
    for (Document document :
        store
            .collection()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.match(within),
                    Aggregates.group(
                        "$key",
                        Accumulators.sum("r", "$r"),
                        Accumulators.sum("x", "$x"),
                        Accumulators.sum("u", "$u"),
                        Accumulators.sum("v", "$v"),
                        Accumulators.sum("s", "$s"),
                        Accumulators.sum("b", "$b"),
                        Accumulators.min("f", "$f"),
                        Accumulators.max("l", "$l"))))) {
      sums.put(document.getString("_id"), TallyForm.read(document));
    }
    return sums;
  }

  /** A vendor's months, the oldest first. */
  public List<Rollup> months(Tenant tenant) {
    List<Rollup> months = new ArrayList<>();
    store
        .collection()
        .forEach(
            tenant,
            Filters.eq("dimension", Dimension.VENDOR.wireName()),
            Sorts.ascending("month"),
            document -> months.add(RollupStore.read(document)));
    return months;
  }

  public Page<Rollup> page(Tenant tenant, Bson filter, Listing listing) {
    return store.collection().page(tenant, filter, listing, RollupStore::read);
  }

  /**
   * How fresh the roll-ups are.
   *
   * @param waiting batches that are stored and not summed up yet
   * @param at when the roll-ups last grew; null before the first time
   */
  public record Freshness(long waiting, @Nullable Instant at) {}

  /**
   * Up to when the roll-ups are complete: every sale that was stored before is in them. What is
   * read of them afterwards has at least that.
   *
   * @param now what it is where nothing waits to be summed up
   */
  public Instant completeUpTo(Tenant tenant, Instant now) {
    Instant complete = now;
    for (int partition : counted.partitions()) {
      long applied = places.of(tenant, partition);
      Instant waiting = counted.storedAfter(tenant, partition, applied);
      complete = waiting != null && waiting.isBefore(complete) ? waiting : complete;
    }
    return complete;
  }

  public Freshness freshness(Tenant tenant) {
    long waiting = 0;
    Instant latest = null;
    for (int partition : counted.partitions()) {
      waiting += counted.lastSequence(tenant, partition) - places.of(tenant, partition);
      Instant at = places.reachedAt(tenant, partition);
      latest = latest == null || (at != null && at.isAfter(latest)) ? at : latest;
    }
    return new Freshness(Math.max(0, waiting), latest);
  }
}
