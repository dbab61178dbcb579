package pep.performance.figures;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.records.Fields;
import pep.platform.tenancy.Tenant;

/**
 * Compares partners by what they sold over twelve months, as it was last worked out. Counted and
 * sorted by the store, so that one partner's comparison does not read all others.
 */
@Service
public class Ranking {

  static final String REVENUE = Fields.of(StoredFigures::figures, Figures::revenue12m);

  /** Partners with a line; the others are compared with nobody. */
  static final Bson SOLD = Filters.gt(Fields.of(StoredFigures::figures, Figures::lines), 0L);

  private final FiguresStore store;

  Ranking(FiguresStore store) {
    this.store = store;
  }

  /**
   * Where a partner stands among others, itself counted.
   *
   * @param members how many are compared, at least 1
   * @param below how many sold less
   * @param same how many sold the same, at least 1
   * @param lowerMiddle what the one in the middle sold, in the currency's smallest unit
   * @param upperMiddle the same where the members are odd, else what the next one sold
   */
  public record Position(int members, int below, int same, long lowerMiddle, long upperMiddle) {}

  /**
   * The position of a partner.
   *
   * @param country only partners of this country; all where null
   * @param ownMinor what the partner sold by now, which may be newer than what is stored
   */
  public Position of(Tenant tenant, String partnerId, @Nullable String country, long ownMinor) {
    Bson others =
        Filters.and(
            SOLD,
            country == null ? new Document() : Filters.eq("country", country),
            Filters.ne("partnerId", partnerId));
    List<Document> counts =
        store
            .collection()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.match(others),
                    Aggregates.group(
                        null,
                        Accumulators.sum("all", 1L),
                        Accumulators.sum("below", oneIf("$lt", ownMinor)),
                        Accumulators.sum("same", oneIf("$eq", ownMinor)))));
    Document count = counts.isEmpty() ? new Document() : counts.getFirst();
    int members = 1 + Math.toIntExact(count.get("all", 0L));
    int below = Math.toIntExact(count.get("below", 0L));
    int same = 1 + Math.toIntExact(count.get("same", 0L));
    int lower = (members - 1) / 2;
    int upper = members / 2;
    long lowerMiddle = at(tenant, others, lower, below, ownMinor);
    return new Position(
        members,
        below,
        same,
        lowerMiddle,
        upper == lower ? lowerMiddle : at(tenant, others, upper, below, ownMinor));
  }

  /** What the member at a place in rising order sold; the partner itself stands at its own. */
  private long at(Tenant tenant, Bson others, int place, int own, long ownMinor) {
    if (place == own) {
      return ownMinor;
    }
    return store
        .collection()
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(others),
                Aggregates.sort(Sorts.ascending(REVENUE)),
                Aggregates.skip(place < own ? place : place - 1),
                Aggregates.limit(1),
                Aggregates.project(Projections.include(REVENUE))))
        .getFirst()
        .get("figures", Document.class)
        .getLong("revenue12m");
  }

  /** How many partners have net sales over twelve months. */
  public long selling(Tenant tenant) {
    return store.collection().count(tenant, Filters.and(SOLD, Filters.gt(REVENUE, 0L)));
  }

  /**
   * A partner and what it sold.
   *
   * @param minor in the currency's smallest unit
   */
  public record Seller(String partnerId, long minor) {}

  /** Those that sold most, at most so many; of equals the one whose id is less. */
  public List<Seller> top(Tenant tenant, int limit) {
    List<Seller> top = new ArrayList<>();
    for (Document each :
        store
            .collection()
            .find(
                tenant,
                SOLD,
                Sorts.orderBy(Sorts.descending(REVENUE), Sorts.ascending("partnerId")),
                limit)) {
      long minor = each.get("figures", Document.class).getLong("revenue12m");
      top.add(new Seller(each.getString("partnerId"), minor));
    }
    return top;
  }

  private static Document oneIf(String comparison, long minor) {
    return new Document(
        "$cond", List.of(new Document(comparison, List.of("$" + REVENUE, minor)), 1L, 0L));
  }
}
