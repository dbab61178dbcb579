package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

/** Rivals that ask two instances, which know of each other by the database alone. */
class GrantRivalsIT {

  private static final int RIVALS = 4;
  private static final int ROUNDS = 5;

  private final Instances instances = new Instances(TerritoryServiceApplication.class);

  @AfterEach
  void close() {
    instances.close();
  }

  @Test
  void ofExclusiveGrantsRequestedOfTwoInstancesAtOnceExactlyOneCommits() throws Exception {
    Instance one = instances.start();
    Instance other = instances.start();
    TestVendor vendor = new TestVendor(one.api(), one.events(), one.bean(Roster.class));
    List<Api> staff = List.of(vendor.staff(), vendor.staff(other.api()));
    PlacementScene scene = new PlacementScene(staff.getFirst());
    String[] lines = new String[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      lines[i] = "line" + i;
    }
    vendor.productLines(lines);
    for (int i = 0; i < RIVALS; i++) {
      vendor.activePartner("R" + i);
      scene.territory("T" + i, PlacementScene.region("US-TX"));
    }
    for (String line : lines) {
      assertThat(statuses(staff, line)).containsExactlyInAnyOrder(201, 409, 409, 409);
    }
  }

  private static List<Integer> statuses(List<Api> staff, String line) throws Exception {
    CyclicBarrier together = new CyclicBarrier(RIVALS);
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < RIVALS; i++) {
      var grant = PlacementScene.grant("T" + i, "R" + i, "exclusive");
      grant.put("productLine", line);
      Api asked = staff.get(i % staff.size());
      calls.add(
          () -> {
            together.await();
            return asked.post("/api/grants", grant).status();
          });
    }
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> status : threads.invokeAll(calls)) {
        statuses.add(status.get());
      }
    }
    return statuses;
  }
}
