package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.StaleVersion;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.sample.thing.Thing;

/** Many aggregates for one round trip: each is written as it would be alone. */
@ServiceTest
class ManyAggregatesIT {

  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired AggregateStore<Thing> things;
  @Autowired Events events;
  @Autowired Clock clock;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  @Test
  void newAndChangedOnesAreStoredAndToldTogether() {
    Tap tap = events.tap("thing.changed.v1", "thing.done.v1");
    Thing known = things.create(thing(), Creation.random(), CAUSE);
    known.doIt();
    Thing fresh = thing();

    assertThat(things.writes(CAUSE).put(known).put(fresh).send()).isEmpty();

    assertThat(known.version()).isEqualTo(2);
    assertThat(things.get(tenant, fresh.id()).version()).isOne();
    tap.await("thing.done.v1", known.id());
    tap.await("thing.changed.v1", fresh.id());
    assertThat(things.writes(CAUSE).put(known).send()).isEmpty();
    assertThat(things.get(tenant, known.id()).version()).isEqualTo(2);
  }

  @Test
  void whatMovedOnOrIsTakenIsRefusedAloneAndLeftAsItIs() {
    List<Thing> known = IntStream.range(0, 3).mapToObj(i -> stored()).toList();
    Thing stale = things.get(tenant, known.get(1).id());
    stale.note("too late");
    Thing rival = known.get(1);
    rival.note("first");
    things.save(rival, CAUSE);
    Thing taken = new Thing(tenant, known.getFirst().id(), "taken", clock.instant());
    Thing changed = known.get(2);
    changed.note("stored");

    Map<String, RuleBroken> refused =
        things.writes(CAUSE).put(stale).put(taken).put(changed).send();

    assertThat(refused).containsOnlyKeys(stale.id(), taken.id());
    assertThat(refused.get(stale.id())).isInstanceOf(StaleVersion.class);
    assertThat(refused.get(taken.id())).isInstanceOf(AlreadyExists.class);
    assertThat(stale.version()).isOne();
    assertThat(things.get(tenant, stale.id()).note()).isEqualTo("first");
    assertThat(things.get(tenant, changed.id()).note()).isEqualTo("stored");
  }

  @Test
  void anothersThingIsNeitherChangedNorReplaced() {
    Thing mine = stored();
    Tenant other = new Tenant("ven_" + UUID.randomUUID());
    Thing theirs = new Thing(other, mine.id(), "theirs", clock.instant());
    assertThat(things.writes(CAUSE).create(theirs, Creation.random()).send()).hasSize(1);
    assertThat(things.find(other, mine.id())).isEmpty();
    assertThat(things.get(tenant, mine.id()).version()).isOne();
  }

  @Test
  void noChangeIsLostAmongRivalsThatWriteTheSameOnes() throws Exception {
    int writers = 4;
    int rounds = 5;
    List<String> ids = IntStream.range(0, 20).mapToObj(i -> stored().id()).toList();
    List<Callable<Object>> rivals = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      rivals.add(Executors.callable(() -> changeEach(ids, rounds)));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Object> each : threads.invokeAll(rivals)) {
        each.get();
      }
    }
    for (String id : ids) {
      Thing thing = things.get(tenant, id);
      assertThat(thing.count()).isEqualTo(writers * rounds);
      assertThat(thing.version()).isEqualTo(1 + writers * rounds);
    }
  }

  private void changeEach(List<String> ids, int rounds) {
    for (int round = 0; round < rounds; round++) {
      Set<String> left = new HashSet<>(ids);
      while (!left.isEmpty()) {
        AggregateWrites<Thing> writes = things.writes(CAUSE);
        for (Thing each : things.findAll(tenant, Filters.in("_id", left))) {
          each.doIt();
          writes.put(each);
        }
        left.retainAll(writes.send().keySet());
      }
    }
  }

  private Thing stored() {
    return things.create(thing(), Creation.random(), CAUSE);
  }

  private Thing thing() {
    return new Thing(tenant, Creation.random().id("thg"), "one", clock.instant());
  }
}
