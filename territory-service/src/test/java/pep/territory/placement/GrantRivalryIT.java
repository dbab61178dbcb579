package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.productline.ProductLines;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

/** Many at once, on the real store. */
@ServiceTest
class GrantRivalryIT {

  private static final int RIVALS = 24;

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private PlacementScene scene;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    scene = new PlacementScene(staff);
    vendor.productLines("pumps");
    vendor.activePartner("A");
    vendor.activePartner("B");
  }

  @Test
  void ofOverlappingExclusiveGrantsRequestedAtOnceExactlyOneCommits() throws Exception {
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < RIVALS; i++) {
      vendor.activePartner("R" + i);
      scene.territory(
          "T" + i,
          i % 2 == 0
              ? PlacementScene.codes("77494", "7000" + i % 10)
              : PlacementScene.region("US-TX"));
      Map<String, Object> grant = PlacementScene.grant("T" + i, "R" + i, "exclusive");
      calls.add(() -> staff.post("/api/grants", grant));
    }

    assertThat(statuses(calls)).filteredOn(status -> status == 201).hasSize(1);
    assertThat(staff.get("/api/grants?status=issued").json().path("items")).hasSize(1);
  }

  @Test
  void aGrantForEveryLineIsNeverIssuedBesideThoseOfSingleLines() throws Exception {
    vendor.productLines("valves");
    scene.territory("TX", PlacementScene.region("US-TX"));
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < RIVALS; i++) {
      vendor.activePartner("R" + i);
      Map<String, Object> grant = PlacementScene.grant("TX", "R" + i, "exclusive");
      grant.put("productLine", List.of(ProductLines.EVERY, "pumps", "valves").get(i % 3));
      calls.add(() -> staff.post("/api/grants", grant));
    }

    statuses(calls);
    Set<String> issued =
        new TreeSet<>(
            staff
                .get("/api/grants?status=issued")
                .json()
                .path("items")
                .findValuesAsString("productLine"));
    assertThat(issued).isIn(Set.of(ProductLines.EVERY), Set.of("pumps", "valves"));
  }

  @Test
  void neverIssuesMoreThanALimitAllowsHoweverManyAskAtOnce() throws Exception {
    scene.territory("DE", Map.of("countries", List.of("DE")));
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < RIVALS; i++) {
      vendor.activePartner("R" + i);
      Map<String, Object> grant = PlacementScene.grant("DE", "R" + i, "limited");
      grant.put("limit", 5);
      calls.add(() -> staff.post("/api/grants", grant));
    }

    assertThat(statuses(calls)).filteredOn(status -> status == 201).hasSize(5);
  }

  @Test
  void theSameKeyAndBodyIssueOneGrant() throws Exception {
    scene.territory("FR", Map.of("countries", List.of("FR")));
    Api keyed = staff.with("Idempotency-Key", UUID.randomUUID().toString());
    Map<String, Object> body = PlacementScene.grant("FR", "A", "exclusive");
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> keyed.post("/api/grants", body));
    }
    assertThat(statuses(calls)).containsOnly(201);
    assertThat(staff.get("/api/grants").json().path("items")).hasSize(1);
    keyed
        .post("/api/grants", PlacementScene.grant("FR", "B", "exclusive"))
        .expectProblem(422, "idempotency-key-reused");
  }

  private List<Integer> statuses(List<Callable<Answer>> calls) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        assertThat(answer.get().status()).as(answer.get().body()).isIn(201, 409);
        statuses.add(answer.get().status());
      }
    }
    return statuses;
  }
}
