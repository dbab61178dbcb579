package pep.performance.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.intake.CountedLine;

class BatchDeltasTest {

  @Test
  void addsUpToTheSameWhateverTheOrderAndThePacking() {
    Seeded.runs(
        60,
        random -> {
          List<CountedLine> lines = new ArrayList<>(LinesOfSale.random(random, 300));
          Map<RollupKey, RollupDelta> once = taken(batches(random, lines, 1));
          Collections.shuffle(lines, random);
          Map<RollupKey, RollupDelta> shuffled = taken(batches(random, lines, 17));
          assertThat(shuffled).isEqualTo(once);
        });
  }

  @Test
  void takesNoBatchTwiceHoweverOftenItIsOffered() {
    Seeded.runs(
        60,
        random -> {
          List<BatchDeltas> batches = batches(random, LinesOfSale.random(random, 300), 12);
          Map<RollupKey, RollupDelta> rollups = new HashMap<>();
          Map<RollupKey, Long> last = new HashMap<>();
          for (int round = 0; round < 8; round++) {
            offer(random, batches, rollups, last);
          }
          offerAll(batches, rollups, last);
          assertThat(rollups).isEqualTo(taken(batches));
        });
  }

  @Test
  void sumsEachDimensionToWhatAllLinesAddUpTo() {
    Seeded.runs(
        40,
        random -> {
          List<CountedLine> lines = LinesOfSale.random(random, 200);
          long net = lines.stream().mapToLong(line -> line.amount().getAmountMinorLong()).sum();
          Map<Dimension, Long> sums = new HashMap<>();
          taken(batches(random, lines, 4))
              .forEach(
                  (key, delta) -> sums.merge(key.dimension(), delta.total().netMinor(), Long::sum));
          long known =
              lines.stream()
                  .filter(line -> line.productLine() != null)
                  .mapToLong(line -> line.amount().getAmountMinorLong())
                  .sum();
          assertThat(sums).hasSize(Dimension.values().length);
          assertThat(sums.remove(Dimension.MIX)).isEqualTo(known);
          long eachTerritory =
              lines.stream()
                  .mapToLong(
                      line ->
                          line.amount().getAmountMinorLong()
                              * Math.max(1, line.territories().size()))
                  .sum();
          assertThat(sums.remove(Dimension.TERRITORY)).isEqualTo(eachTerritory);
          assertThat(sums.values()).allMatch(sum -> sum == net);
        });
  }

  @Test
  void keepsTheDaysOfPartnersAndTheVendorByItsOwnCalendar() {
    Seeded.runs(
        40,
        random -> {
          List<CountedLine> lines = LinesOfSale.random(random, 120);
          Map<RollupKey, RollupDelta> rollups = taken(batches(random, lines, 3));
          for (CountedLine line : lines) {
            var local = line.soldAt().atZone(LinesOfSale.ZONE);
            RollupKey key =
                new RollupKey(Dimension.PARTNER, line.partnerId(), YearMonth.from(local));
            Map<Integer, Tally> days = rollups.getOrDefault(key, RollupDelta.NONE).days();
            long net =
                lines.stream()
                    .filter(other -> other.partnerId().equals(line.partnerId()))
                    .filter(other -> sameDay(other, line))
                    .mapToLong(other -> other.amount().getAmountMinorLong())
                    .sum();
            assertThat(days.getOrDefault(local.getDayOfMonth(), Tally.NONE).netMinor())
                .isEqualTo(net);
          }
        });
  }

  private static boolean sameDay(CountedLine a, CountedLine b) {
    return a.soldAt()
        .atZone(LinesOfSale.ZONE)
        .toLocalDate()
        .equals(b.soldAt().atZone(LinesOfSale.ZONE).toLocalDate());
  }

  private static List<BatchDeltas> batches(Random random, List<CountedLine> lines, int count) {
    List<List<CountedLine>> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(new ArrayList<>());
    }
    lines.forEach(line -> parts.get(random.nextInt(count)).add(line));
    List<BatchDeltas> batches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      batches.add(BatchDeltas.of(i + 1, parts.get(i), LinesOfSale.ZONE));
    }
    return batches;
  }

  private static Map<RollupKey, RollupDelta> taken(List<BatchDeltas> batches) {
    Map<RollupKey, RollupDelta> rollups = new HashMap<>();
    offerAll(batches, rollups, new HashMap<>());
    return rollups;
  }

  /** A run over the batches from some place on that stops at some place. */
  private static void offer(
      Random random,
      List<BatchDeltas> batches,
      Map<RollupKey, RollupDelta> rollups,
      Map<RollupKey, Long> last) {
    int to = random.nextInt(1, batches.size() + 1);
    offerAll(batches.subList(0, to), rollups, last);
  }

  private static void offerAll(
      List<BatchDeltas> batches, Map<RollupKey, RollupDelta> rollups, Map<RollupKey, Long> last) {
    Set<RollupKey> keys = new HashSet<>();
    batches.forEach(batch -> keys.addAll(batch.keys()));
    long until = batches.getLast().sequence();
    for (RollupKey key : keys) {
      long taken = last.getOrDefault(key, 0L);
      RollupDelta delta = BatchDeltas.after(taken, key, batches);
      rollups.merge(key, delta, RollupDelta::plus);
      last.put(key, Math.max(taken, until));
    }
  }
}
