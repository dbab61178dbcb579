package pep.performance.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Seeded;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class RollupStoreIT {

  @Autowired RollupStore store;

  @Test
  void takesEachBatchOnceThoughAppliersOverlapAndRepeat() {
    Seeded.runs(
        3,
        random -> {
          Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
          List<BatchDeltas> batches = batches(random, 12);
          try (ExecutorService appliers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
              int end = random.nextInt(4, 12);
              running.add(
                  appliers.submit(
                      () -> {
                        store.take(tenant, 0, batches.subList(0, end));
                        store.take(tenant, 0, batches.subList(end / 2, 12));
                      }));
            }
            for (Future<?> each : running) {
              each.get();
            }
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          assertThat(stored(tenant)).isEqualTo(expected(batches));
        });
  }

  @Test
  void keepsThePlacesOfItsPartitionsApart() {
    Random random = new Random(20261124);
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    List<BatchDeltas> first = batches(random, 3);
    List<BatchDeltas> second = batches(random, 5);
    store.take(tenant, 0, first);
    store.take(tenant, 1, second);
    store.take(tenant, 0, first);
    List<BatchDeltas> both = new ArrayList<>(first);
    both.addAll(second);
    assertThat(stored(tenant)).isEqualTo(expected(both));
  }

  private static List<BatchDeltas> batches(Random random, int count) {
    List<BatchDeltas> batches = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      batches.add(BatchDeltas.of(i, LinesOfSale.random(random, 60), LinesOfSale.ZONE));
    }
    return batches;
  }

  private static Map<RollupKey, RollupDelta> expected(List<BatchDeltas> batches) {
    Map<RollupKey, RollupDelta> sums = new HashMap<>();
    batches.forEach(
        batch ->
            batch
                .keys()
                .forEach(
                    key ->
                        sums.merge(
                            key, BatchDeltas.after(0, key, List.of(batch)), RollupDelta::plus)));
    return sums;
  }

  private Map<RollupKey, RollupDelta> stored(Tenant tenant) {
    Map<RollupKey, RollupDelta> found = new HashMap<>();
    store
        .collection()
        .forEach(
            tenant,
            new Document(),
            Sorts.ascending("_id"),
            document -> {
              Rollup rollup = RollupStore.read(document);
              found.put(rollup.key(), new RollupDelta(rollup.tally(), TallyForm.days(document)));
            });
    return found;
  }
}
