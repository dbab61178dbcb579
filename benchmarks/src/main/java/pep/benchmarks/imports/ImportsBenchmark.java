package pep.benchmarks.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Room;
import pep.catalog.CatalogServiceApplication;
import pep.partner.PartnerServiceApplication;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.CallerConfiguration;
import pep.platform.test.Events;
import pep.territory.TerritoryServiceApplication;
import pep.territory.roster.Roster;

/**
 * How many rows of partners, products, prices and outlets a second come in by the doors, over HTTP,
 * until all their events are told? Beside {@code insertMany} of the same documents, without their
 * events, into a collection without indexes on the same server.
 */
public final class ImportsBenchmark {

  private static final long SEED = 20_261_129;
  private static final String VENDOR = "ven_benchmark";
  private static final int PARTNERS = 200;
  private static final int SEARCHES = 400;

  private ImportsBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("imports", arguments, ImportsBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    benchmark.say("seed " + SEED);
    partners(benchmark);
    prices(benchmark);
    outlets(benchmark);
  }

  private static void partners(Benchmark benchmark) throws Exception {
    int rows = benchmark.size(100_000, 2_000);
    try (Room room = new Room("imports")) {
      ApplicationContext service = started(room, PartnerServiceApplication.class, "partner");
      String vendor =
          service
              .getBean(Api.class)
              .operator()
              .post(
                  "/api/vendors",
                  Map.of(
                      "name", "Northwind",
                      "currency", "EUR",
                      "timeZone", "Europe/Berlin",
                      "admin", Map.of("email", "ada@example.org", "name", "Ada")))
              .expect(201)
              .text("id");
      Door door = new Door(benchmark, room, service, vendor, "partners:write", "partners:read");
      door.warmUp("/api/partners/import", SampleRows.partners("W", rows / 20, random()));
      door.measure(
          "partners",
          "/api/partners/import",
          SampleRows.partners("P", rows, random()),
          "partners",
          60);
      door.search("partners", "/api/partners?q=", words(rows), 100);
    }
  }

  /** Of one partner, of many, and of all, in all cases. */
  private static List<String> words(int rows) {
    Random random = random();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      int which = random.nextInt(rows);
      words.add(
          switch (i % 4) {
            case 0 -> "p-" + which;
            case 1 -> "PARTNER " + which;
            case 2 -> "ädà" + which + "@example.org";
            default -> "part " + which % 10;
          });
    }
    return words;
  }

  private static void prices(Benchmark benchmark) throws Exception {
    int rows = benchmark.size(100_000, 2_000);
    try (Room room = new Room("imports")) {
      ApplicationContext service = started(room, CatalogServiceApplication.class, "catalog");
      knownVendor(service);
      Door door = new Door(benchmark, room, service, VENDOR, "catalog:write", "catalog:read");
      door.measure("products", "/api/products/import", SampleRows.products(rows), "products", 60);
      door.warmUp(prices(service, 2025), SampleRows.prices(rows / 20, random()));
      String prices = prices(service, 2026);
      door.measure("prices", prices, SampleRows.prices(rows, random()), "list_prices", 20);
    }
  }

  /** Where the prices of a new book come in, which holds for a year. */
  private static String prices(ApplicationContext service, int year) {
    Api staff = service.getBean(Api.class).vendor(VENDOR, "catalog:write");
    Map<String, String> book =
        Map.of(
            "code", "STD-" + year,
            "name", "Standard",
            "currency", "EUR",
            "from", year + "-01-01T00:00:00Z",
            "until", (year + 1) + "-01-01T00:00:00Z");
    String id =
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> staff.post("/api/price-books", book), answer -> answer.status() == 201)
            .text("id");
    return "/api/price-books/" + id + "/prices/import";
  }

  private static void outlets(Benchmark benchmark) throws Exception {
    int rows = benchmark.size(60_000, 2_000);
    try (Room room = new Room("imports")) {
      ApplicationContext service = started(room, TerritoryServiceApplication.class, "territory");
      knownVendor(service);
      Roster roster = service.getBean(Roster.class);
      for (int i = 0; i < PARTNERS; i++) {
        knownPartner(service, i);
      }
      for (int i = 0; i < PARTNERS; i++) {
        String code = SampleRows.partnerCode(i);
        Awaitility.await()
            .ignoreException(RuleBroken.class)
            .until(() -> roster.partner(new Tenant(VENDOR), code).isActive());
      }
      Door door = new Door(benchmark, room, service, VENDOR, "territories:write");
      String path = "/api/outlets/import?mode=as_found";
      door.warmUp(path, SampleRows.outlets("W", rows / 20, PARTNERS, random()));
      door.measure(
          "outlets as found",
          path,
          SampleRows.outlets("O", rows, PARTNERS, new Random(SEED + 1)),
          "outlets",
          60);
    }
  }

  private static ApplicationContext started(Room room, Class<?> application, String name) {
    return room.start(application, name + "-service/src/main/resources", CallerConfiguration.class);
  }

  private static void knownVendor(ApplicationContext service) {
    service
        .getBean(Events.class)
        .publish(
            "vendor.changed.v1",
            VENDOR,
            VENDOR,
            1,
            Map.of("vendorId", VENDOR, "currency", "EUR", "timeZone", "Europe/Berlin"));
  }

  private static void knownPartner(ApplicationContext service, int number) {
    String code = SampleRows.partnerCode(number);
    service
        .getBean(Events.class)
        .publish(
            "partner.changed.v1",
            VENDOR,
            "par_" + code,
            1,
            Map.of("partnerId", "par_" + code, "code", code, "name", code, "status", "active"));
  }

  private static Random random() {
    return new Random(SEED);
  }
}
