package pep.performance.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class PeersTest {

  @Test
  void comparesWithTheNineteenNearestWhateverTheirOrder() {
    Seeded.runs(
        40,
        random -> {
          List<Observation> all = channel(random, random.nextInt(5, 120));
          Map<String, PeerRange> found = Peers.of(all);
          for (Observation each : all) {
            assertThat(found.get(each.partnerId())).isEqualTo(byTrying(each, all));
          }
          Collections.shuffle(all, random);
          assertThat(Peers.of(all)).isEqualTo(found);
        });
  }

  /** Rates that are anything but normal: most get nothing, a few a lot. */
  @Test
  void callsAtMostOneInTenOutsideWhereAllAreTreatedAlike() {
    int[] counts = new int[2];
    Seeded.runs(
        60,
        random -> {
          List<Observation> all = new ArrayList<>();
          for (int i = 0; i < 200; i++) {
            long sold = Math.round(1_000_000 * Math.exp(random.nextGaussian()));
            double rate = random.nextInt(3) > 0 ? 0 : 0.02 * -Math.log(random.nextDouble());
            all.add(new Observation("p" + i, sold, Math.round(rate * sold)));
          }
          Map<String, PeerRange> ranges = Peers.of(all);
          for (Observation each : all) {
            PeerRange range = ranges.get(each.partnerId());
            if (range != null) {
              counts[0]++;
              counts[1] +=
                  each.outcome() > range.atMost() || each.outcome() < range.atLeast() ? 1 : 0;
            }
          }
        });
    assertThat(counts[0]).isGreaterThan(10_000);
    assertThat((double) counts[1] / counts[0]).isLessThanOrEqualTo(0.105);
  }

  @Test
  void findsTheOneThatIsPaidTwiceAsMuchAndTheOneThatIsForgotten() {
    Seeded.runs(
        20,
        random -> {
          List<Observation> all = new ArrayList<>();
          for (int i = 0; i < 60; i++) {
            long sold = 1_000_000 + random.nextInt(1_000_000);
            all.add(new Observation("p" + i, sold, sold / 25 + random.nextInt(8_000)));
          }
          all.set(7, new Observation("p7", 1_500_000, 120_000));
          all.set(8, new Observation("p8", 1_500_000, 0));
          Map<String, PeerRange> found = Peers.of(all);
          assertThat(found.get("p7").atMost()).isLessThan(120_000);
          assertThat(found.get("p8").atLeast()).isPositive();
          assertThat(found.get("p7").expected()).isBetween(58_000L, 72_000L);
        });
  }

  @Test
  void saysNothingOfOneThatIsBeyondAllOthersOrAmongFew() {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(new Observation("p" + i, 1_000 + i, 10));
    }
    all.add(new Observation("giant", 5_000_000, 10_000));
    all.add(new Observation("idle", 0, 500));
    assertThat(Peers.of(all)).hasSize(20).doesNotContainKeys("giant", "idle");
    assertThat(Peers.of(all.subList(0, 19))).isEmpty();
  }

  private static List<Observation> channel(Random random, int size) {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      long sold = Math.round(Math.exp(6 + 2 * random.nextGaussian())) - 5;
      all.add(new Observation("p" + i, sold, random.nextInt(1_000)));
    }
    return all;
  }

  /** By the rule's words; where two are as far, the smaller one is nearer. */
  private static PeerRange byTrying(Observation of, List<Observation> all) {
    if (of.base() <= 0) {
      return null;
    }
    List<Double> rates =
        all.stream()
            .filter(each -> each != of && each.base() > 0)
            .filter(each -> distance(of, each) <= Math.log(4))
            .sorted(
                Comparator.<Observation>comparingDouble(each -> distance(of, each))
                    .thenComparing(
                        each ->
                            each.base() < of.base()
                                || (each.base() == of.base()
                                    && each.partnerId().compareTo(of.partnerId()) < 0),
                        Comparator.reverseOrder())
                    .thenComparing(
                        (a, b) ->
                            a.base() >= of.base()
                                    && !(a.base() == of.base()
                                        && a.partnerId().compareTo(of.partnerId()) < 0)
                                ? a.partnerId().compareTo(b.partnerId())
                                : b.partnerId().compareTo(a.partnerId())))
            .limit(19)
            .map(each -> (double) each.outcome() / each.base())
            .sorted()
            .toList();
    return rates.size() < 19
        ? null
        : new PeerRange(
            Math.round(rates.get(9) * of.base()),
            Math.round(rates.getFirst() * of.base()),
            Math.round(rates.getLast() * of.base()));
  }

  private static double distance(Observation a, Observation b) {
    return Math.abs(Math.log((double) a.base() / b.base()));
  }
}
