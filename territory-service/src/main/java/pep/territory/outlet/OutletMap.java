package pep.territory.outlet;

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
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.territory.area.BoundingBox;
import pep.territory.brand.Brands;

/** The open outlets in a part of the map: one by one, or counted where they are many. */
@Repository
public class OutletMap {

  /** More of them are counted by cells. */
  private static final int MOST = 2_000;

  /** So many cells stand beside each other in a box, or up to twice as many. */
  private static final double CELLS = 32;

  private static final double ROUND = 360;
  private static final Bson SEEN =
      Projections.include(
          "code", "name", "brand", "partnerCode", "latitude", "longitude", "radiusMetres");

  private final TenantCollection outlets;
  private final Brands brands;

  OutletMap(TenantCollections collections, Brands brands) {
    this.outlets = collections.of(Outlet.KIND.collection());
    this.brands = brands;
  }

  /**
   * What is asked for.
   *
   * @param brand one of its spellings; none for every brand
   * @param partnerCode whose outlets alone; none for all
   */
  public record Question(BoundingBox box, @Nullable String brand, @Nullable String partnerCode) {}

  /**
   * The outlets in a box.
   *
   * @param total how many they are
   * @param outlets each of them, by their codes; none where they are more than 2,000
   * @param cells where they are more: how many stand where
   */
  public record OutletsOnMap(long total, List<OutletOnMap> outlets, List<OutletCell> cells) {}

  /** An outlet with the radius that protects it. */
  public record OutletOnMap(
      String id,
      String code,
      String name,
      String brand,
      String partnerCode,
      double latitude,
      double longitude,
      double radiusMetres) {}

  /** Outlets that stand near each other, at the middle of their places. */
  public record OutletCell(double latitude, double longitude, int outlets) {}

  /** Those within the caller's reach. */
  public OutletsOnMap within(Reach reach, Question question) {
    BoundingBox box = question.box();
    List<Bson> conditions =
        new ArrayList<>(
            List.of(
                Outlets.open(),
                Filters.gte("latitude", box.south()),
                Filters.lte("latitude", box.north()),
                between(box),
                reach.within("partnerId")));
    if (question.brand() != null) {
      conditions.add(Filters.in("brandKey", brands.book(reach.tenant()).keys(question.brand())));
    }
    if (question.partnerCode() != null) {
      conditions.add(Filters.eq("partnerCode", question.partnerCode()));
    }
    Bson filter = Filters.and(conditions);
    long total = outlets.count(reach.tenant(), filter);
    return total > MOST
        ? new OutletsOnMap(total, List.of(), cells(reach, filter, box))
        : new OutletsOnMap(total, each(reach, filter), List.of());
  }

  private List<OutletOnMap> each(Reach reach, Bson filter) {
    return outlets.find(reach.tenant(), filter, Sorts.ascending("code"), SEEN, MOST).stream()
        .map(
            outlet ->
                new OutletOnMap(
                    outlet.getString("_id"),
                    outlet.getString("code"),
                    outlet.getString("name"),
                    outlet.getString("brand"),
                    outlet.getString("partnerCode"),
                    outlet.getDouble("latitude"),
                    outlet.getDouble("longitude"),
                    outlet.getDouble("radiusMetres")))
        .toList();
  }

  /** By cells that stay where they are while the map is moved. */
  private List<OutletCell> cells(Reach reach, Bson filter, BoundingBox box) {
    double width = cellWidth(box);
    Document cell =
        new Document("x", floor("$longitude", width)).append("y", floor("$latitude", width));
    List<Bson> stages =
        List.of(
            Aggregates.match(filter),
            Aggregates.group(
                cell,
                Accumulators.sum("outlets", 1),
                Accumulators.avg("latitude", "$latitude"),
                Accumulators.avg("longitude", "$longitude")),
            Aggregates.sort(Sorts.ascending("_id.y", "_id.x")));
    return outlets.aggregate(reach.tenant(), stages).stream()
        .map(
            it ->
                new OutletCell(
                    it.getDouble("latitude"), it.getDouble("longitude"), it.getInteger("outlets")))
        .toList();
  }

  private static Document floor(String field, double width) {
    return new Document("$floor", new Document("$divide", List.of(field, width)));
  }

  /** The world halved as often as it takes for a box to be so many cells wide. */
  private static double cellWidth(BoundingBox box) {
    double halvings = Math.ceil(Math.log(CELLS * ROUND / box.width()) / Math.log(2));
    return ROUND / Math.pow(2, halvings);
  }

  private static Bson between(BoundingBox box) {
    Bson fromWest = Filters.gte("longitude", box.west());
    Bson toEast = Filters.lte("longitude", box.east());
    return box.crosses() ? Filters.or(fromWest, toEast) : Filters.and(fromWest, toEast);
  }
}
