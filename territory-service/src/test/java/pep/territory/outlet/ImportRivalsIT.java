package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pep.platform.test.Api;
import pep.platform.test.steps.Instance;
import pep.platform.test.steps.Instances;
import pep.territory.TerritoryServiceApplication;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

/**
 * Files that two instances place outlets from at once, while others are placed one by one: no two
 * take one space, and no code is used twice.
 */
class ImportRivalsIT {

  private static final String HEADER =
      "code,name,partner,country,latitude,longitude,radius,radiusUnit\n";
  private static final int ROWS = 150;

  private final Instances instances = new Instances(TerritoryServiceApplication.class);
  private final CyclicBarrier together = new CyclicBarrier(3);
  private final Random random = new Random(20_261_129);

  @AfterEach
  void close() {
    instances.close();
  }

  @Test
  void whatStandsAfterwardsKeepsItsDistance() throws Exception {
    Instance one = instances.start();
    Instance other = instances.start();
    TestVendor vendor = new TestVendor(one.api(), one.events(), one.bean(Roster.class));
    vendor.activePartner("A");
    Api second = vendor.staff(other.api());
    String first = file();
    String rival = file();

    List<Callable<Long>> rivals =
        List.of(
            () -> imported(vendor.staff(), first),
            () -> imported(second, rival),
            () -> placedOneByOne(second));
    long placed = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Long> each : threads.invokeAll(rivals)) {
        placed += each.get();
      }
    }

    List<Standing> standing = one.bean(Outlets.class).standing(vendor.tenant(), null);
    assertThat(standing).hasSize((int) placed).hasSizeGreaterThan(2);
    assertThat(standing).extracting(each -> each.site().code()).doesNotHaveDuplicates();
    assertThat(one.bean(ViolationSearch.class).violations(vendor.tenant(), null)).isEmpty();
  }

  /** As many places as codes, most of which stand in each other's way. */
  private String file() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int row = 0; row < ROWS; row++) {
      csv.append(
          String.format(
              Locale.ROOT, "O-%d,Outlet,A,DE,%.5f,%.5f,4,km%n", row, latitude(), longitude()));
    }
    return csv.toString();
  }

  private long imported(Api staff, String csv) throws Exception {
    together.await();
    List<JsonNode> report = staff.post("/api/outlets/import", "text/csv", csv).expect(200).lines();
    assertThat(report).noneMatch(line -> line.path("code").asString("").equals("internal-error"));
    return report.getLast().at("/summary/outcomes/created").asLong(0);
  }

  private long placedOneByOne(Api staff) throws Exception {
    together.await();
    List<Integer> statuses = new ArrayList<>();
    for (int row = 0; row < ROWS / 5; row++) {
      Map<String, Object> outlet = new HashMap<>();
      outlet.put("code", "O-" + 5 * row);
      outlet.put("name", "Outlet");
      outlet.put("partner", "A");
      outlet.put("address", Map.of("country", "DE"));
      outlet.put("latitude", latitude());
      outlet.put("longitude", longitude());
      outlet.put("protectedRadius", Map.of("value", 4, "unit", "km"));
      statuses.add(staff.post("/api/outlets", outlet).status());
    }
    assertThat(statuses).allMatch(status -> status == 201 || status == 409);
    return statuses.stream().filter(status -> status == 201).count();
  }

  private synchronized double latitude() {
    return 48 + random.nextDouble() * 0.5;
  }

  private synchronized double longitude() {
    return 11 + random.nextDouble() * 0.5;
  }
}
