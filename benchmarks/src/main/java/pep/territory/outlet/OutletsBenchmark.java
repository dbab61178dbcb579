package pep.territory.outlet;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Bulk;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.benchmarks.PostgreSql;
import pep.benchmarks.Room;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.territory.TerritoryServiceApplication;
import pep.territory.area.GeoPoint;
import pep.territory.area.RandomMap;

/**
 * Which of a brand's 1,000,000 outlets stand within 5 to 10 miles of a place? territory-service's
 * check of a new site (its query to MongoDB, then its spacing policy) beside PostGIS with a GiST
 * index, and beside an STRtree of JTS in this process, which is no store.
 */
public final class OutletsBenchmark {

  private static final long SEED = 20_261_124;
  private static final Tenant TENANT = new Tenant("ven_benchmark");
  private static final Staff STAFF = new Staff("benchmark", TENANT, Set.of(), "");
  private static final String BRAND = "brand";
  private static final ProtectedRadius OWN =
      new ProtectedRadius(BigDecimal.valueOf(5), ProtectedRadius.Unit.MI);
  private static final OutletAddress ADDRESS = new OutletAddress(null, null, null, null, "US");

  private OutletsBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("outlets", arguments, OutletsBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    RandomMap map = new RandomMap(new Random(SEED));
    List<Site> sites = sites(map, benchmark.size(1_000_000, 20_000));
    List<OutletDetails> asked = asked(map, new Random(SEED + 1), benchmark.size(600, 30));
    benchmark.say("%,d outlets, %,d places, seed %d".formatted(sites.size(), asked.size(), SEED));
    try (Room room = new Room("outlets");
        PostgreSql postgres = PostgreSql.start();
        Connection connection = postgres.connect()) {
      store(room.database(), sites);
      PostGisOutlets postGis = new PostGisOutlets(connection, sites);
      TreeOfOutlets tree = new TreeOfOutlets(sites);
      Siting siting =
          room.start(TerritoryServiceApplication.class, "territory-service/src/main/resources")
              .getBean(Siting.class);
      compare(benchmark, siting, sites, asked, postGis, tree);
      List<Latency> taken =
          Latency.inTurn(
              asked.size() / 3,
              asked.size(),
              i -> siting.check(STAFF, anybodys(asked.get(i))),
              i -> postGis.near(asked.get(i)),
              i -> tree.near(asked.get(i)));
      String of = "outlets within 5 to 10 miles, ";
      String peer = postgres.version() + " with PostGIS";
      Latency ours = taken.get(0);
      benchmark.figure(
          Figure.of(of + "p50", ours.p50(), "µs")
              .lessThan(peer, taken.get(1).p50())
              .atLeastTimes(50));
      benchmark.figure(Figure.of(of + "p99", ours.p99(), "µs").lessThan(peer, taken.get(1).p99()));
      benchmark.figure(
          Figure.of(of + "p50", ours.p50(), "µs")
              .lessThan("JTS STRtree in process", taken.get(2).p50()));
    }
  }

  private static List<Site> sites(RandomMap map, int count) {
    List<Site> sites = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sites.add(new Site("out_" + i, "code-" + i, "par_" + i % 5_000, map.place(), OWN.metres()));
    }
    return sites;
  }

  private static List<OutletDetails> asked(RandomMap map, Random random, int count) {
    List<OutletDetails> asked = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      BigDecimal miles = BigDecimal.valueOf(50 + random.nextInt(51), 1);
      ProtectedRadius radius = new ProtectedRadius(miles, ProtectedRadius.Unit.MI);
      asked.add(new OutletDetails("new", "New", BRAND, ADDRESS, map.place(), radius));
    }
    return asked;
  }

  private static void store(MongoDatabase database, List<Site> sites) {
    Bulk.insert(
        database.getCollection(Outlet.KIND.collection()),
        sites.stream().map(OutletsBenchmark::document));
  }

  private static Document document(Site site) {
    GeoPoint point = site.point();
    return new Document("_id", site.outletId())
        .append("vendorId", TENANT.vendorId())
        .append("version", 1L)
        .append("code", site.code())
        .append("brand", BRAND)
        .append("brandKey", BRAND)
        .append("partnerId", site.partnerId())
        .append("address", new Document("country", "US"))
        .append("latitude", point.latitude())
        .append("longitude", point.longitude())
        .append("radiusMetres", site.radius())
        .append("cell", Grid.cell(point))
        .append("reach", List.copyOf(Grid.cells(point, site.radius())))
        .append("status", OutletStatus.OPEN.name());
  }

  /** The oracle measures the distance to every outlet, for the first places. */
  private static void compare(
      Benchmark benchmark,
      Siting siting,
      List<Site> sites,
      List<OutletDetails> asked,
      PostGisOutlets postGis,
      TreeOfOutlets tree)
      throws Exception {
    int oracle = 10;
    long found = 0;
    for (int i = 0; i < asked.size(); i++) {
      OutletDetails place = asked.get(i);
      TreeSet<String> ours = new TreeSet<>();
      siting.check(STAFF, anybodys(place)).neighbours().forEach(each -> ours.add(each.outletId()));
      if (i < oracle) {
        benchmark.same("place " + i + " by brute force", everyDistance(sites, place), ours);
      }
      benchmark.same("place " + i + " by PostGIS", postGis.near(place), ours);
      benchmark.same("place " + i + " by the tree", tree.near(place), ours);
      found += ours.size();
    }
    benchmark.say(
        "all agree: %.0f outlets are near a place".formatted((double) found / asked.size()));
  }

  private static Siting.Application anybodys(OutletDetails place) {
    return new Siting.Application("", place, null, false);
  }

  private static TreeSet<String> everyDistance(List<Site> sites, OutletDetails place) {
    TreeSet<String> near = new TreeSet<>();
    for (Site site : sites) {
      if (place.point().metresTo(site.point()) < place.radius().metres()) {
        near.add(site.outletId());
      }
    }
    return near;
  }
}
