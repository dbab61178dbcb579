package pep.territory.placement;

import com.mongodb.client.MongoDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.Binary;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Bulk;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.benchmarks.PostgreSql;
import pep.benchmarks.Room;
import pep.platform.tenancy.Tenant;
import pep.territory.TerritoryServiceApplication;
import pep.territory.area.BoundingBox;
import pep.territory.area.GeoPoint;
import pep.territory.area.Place;
import pep.territory.area.RandomMap;
import pep.territory.area.RandomPolygons;

/**
 * In which of 100,000 territories with polygons does a place lie? territory-service's search (its
 * query to MongoDB, then the geometry) beside PostGIS with a GiST index, one by one and in bulk,
 * and beside an STRtree of JTS with prepared polygons in this process, which is no store.
 */
public final class TerritoriesBenchmark {

  private static final long SEED = 20_261_124;
  private static final Tenant TENANT = new Tenant("ven_benchmark");

  private TerritoriesBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("territories", arguments, TerritoriesBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    RandomMap map = new RandomMap(new Random(SEED));
    Random random = new Random(SEED + 1);
    TreeMap<String, RandomPolygons.Drawn> territories = new TreeMap<>();
    for (int i = benchmark.size(100_000, 2_000); i > 0; i--) {
      territories.put("territory-" + i, RandomPolygons.around(map.place(), random));
    }
    List<GeoPoint> places = places(map, random, territories, benchmark.size(200, 30));
    benchmark.say(
        "%,d territories, %,d places, every fourth on a border, seed %d"
            .formatted(territories.size(), places.size(), SEED));
    try (Room room = new Room("territories");
        PostgreSql postgres = PostgreSql.start();
        Connection connection = postgres.connect()) {
      store(room.database(), territories);
      PostGisTerritories postGis = new PostGisTerritories(connection, territories);
      TreeOfTerritories tree = new TreeOfTerritories(territories);
      Surveying surveying =
          room.start(TerritoryServiceApplication.class, "territory-service/src/main/resources")
              .getBean(Surveying.class);
      compare(benchmark, surveying, territories, places, postGis, tree);
      measure(benchmark, surveying, places, postGis, tree, postgres.version() + " with PostGIS");
    }
  }

  private static void measure(
      Benchmark benchmark,
      Surveying surveying,
      List<GeoPoint> places,
      PostGisTerritories postGis,
      TreeOfTerritories tree,
      String peer)
      throws Exception {
    List<Latency> taken =
        Latency.inTurn(
            places.size() / 4,
            places.size(),
            i -> surveying.locate(TENANT, new Place(places.get(i), null, null)),
            i -> postGis.around(places.get(i)),
            i -> tree.around(places.get(i)));
    double bulk = postGis.microsOfEachInBulk(places);
    String of = "territories that a place lies in, ";
    Figure p50 = Figure.of(of + "p50", taken.get(0).p50(), "µs");
    benchmark.figure(
        p50.lessThan("JTS STRtree, prepared polygons, in process", taken.get(2).p50())
            .atLeastTimes(5));
    benchmark.figure(p50.lessThan(peer + ", one by one", taken.get(1).p50()).atLeastTimes(100));
    benchmark.figure(p50.lessThan(peer + ", in bulk", bulk).atLeastTimes(20));
    benchmark.figure(Figure.of(of + "p99", taken.get(0).p99(), "µs"));
  }

  private static List<GeoPoint> places(
      RandomMap map, Random random, TreeMap<String, RandomPolygons.Drawn> territories, int count) {
    List<RandomPolygons.Drawn> drawn = List.copyOf(territories.values());
    List<GeoPoint> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(i % 4 == 0 ? drawn.get(random.nextInt(drawn.size())).corner(random) : map.place());
    }
    return places;
  }

  private static void store(
      MongoDatabase database, TreeMap<String, RandomPolygons.Drawn> territories) {
    Bulk.insert(
        database.getCollection(Territory.KIND.collection()),
        territories.entrySet().stream().map(each -> document(each.getKey(), each.getValue())));
  }

  private static Document document(String code, RandomPolygons.Drawn drawn) {
    BoundingBox bounds = drawn.polygons().bounds();
    Document shape =
        new Document(
                "bounds",
                new Document("west", bounds.west())
                    .append("south", bounds.south())
                    .append("east", bounds.east())
                    .append("north", bounds.north()))
            .append("wkb", new Binary(drawn.polygons().packed()));
    return new Document("_id", "ter_" + code)
        .append("vendorId", TENANT.vendorId())
        .append("version", 1L)
        .append("code", code)
        .append("name", code)
        .append(
            "area",
            new Document("regions", List.of())
                .append("postalCodes", List.of())
                .append("polygons", List.of(shape)))
        .append("retired", false);
  }

  /** The oracle asks every polygon, for the first places. */
  private static void compare(
      Benchmark benchmark,
      Surveying surveying,
      TreeMap<String, RandomPolygons.Drawn> territories,
      List<GeoPoint> places,
      PostGisTerritories postGis,
      TreeOfTerritories tree)
      throws Exception {
    int oracle = 20;
    long found = 0;
    for (int i = 0; i < places.size(); i++) {
      GeoPoint at = places.get(i);
      TreeSet<String> ours = new TreeSet<>();
      surveying
          .locate(TENANT, new Place(at, null, null))
          .territories()
          .forEach(each -> ours.add(each.code()));
      if (i < oracle) {
        TreeSet<String> every = new TreeSet<>();
        territories.forEach(
            (code, drawn) -> {
              if (drawn.polygons().covers(at)) {
                every.add(code);
              }
            });
        benchmark.same("place " + i + " by brute force", every, ours);
      }
      benchmark.same("place " + i + " by PostGIS", postGis.around(at), ours);
      benchmark.same("place " + i + " by the tree", tree.around(at), ours);
      found += ours.size();
    }
    benchmark.say(
        "all agree: a place lies in %.1f territories".formatted((double) found / places.size()));
  }
}
