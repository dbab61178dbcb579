package pep.performance.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares each partner's rate of outcome to base with the rates of the 19 whose base is nearest,
 * in logarithms, and at most four times as large or small.
 *
 * <p>Of 20 partners that are treated alike each is as likely as any other to have the lowest or the
 * highest rate: one lies outside the range of the other 19 with a probability of at most 1 in 10,
 * whatever the distribution of rates (Wilks, Determination of Sample Sizes for Setting Tolerance
 * Limits, Annals of Mathematical Statistics 12, 1941). Nothing is assumed of how rates come about.
 */
public final class Peers {

  public static final int NEAREST = 19;
  private static final double FARTHEST = Math.log(4);

  private Peers() {}

  /**
   * The range of each partner; one with no base, or too few peers, is left out.
   *
   * @param all those with a base above zero are peers of one another
   */
  public static Map<String, PeerRange> of(List<Observation> all) {
    List<Observation> rising =
        all.stream()
            .filter(each -> each.base() > 0)
            .sorted(
                Comparator.comparingLong(Observation::base).thenComparing(Observation::partnerId))
            .toList();
    Map<String, PeerRange> ranges = new HashMap<>();
    for (int i = 0; i < rising.size(); i++) {
      List<Double> rates = nearest(rising, i);
      if (rates.size() == NEAREST) {
        ranges.put(rising.get(i).partnerId(), range(rising.get(i), rates));
      }
    }
    return ranges;
  }

  /** The rates of those nearest to one, as many as there are within reach. */
  private static List<Double> nearest(List<Observation> rising, int of) {
    List<Double> rates = new ArrayList<>();
    int below = of - 1;
    int above = of + 1;
    while (rates.size() < NEAREST) {
      double down = below < 0 ? Double.POSITIVE_INFINITY : distance(rising, of, below);
      double up = above == rising.size() ? Double.POSITIVE_INFINITY : distance(rising, of, above);
      if (Math.min(down, up) > FARTHEST) {
        return rates;
      }
      rates.add(rising.get(down <= up ? below-- : above++).rate());
    }
    return rates;
  }

  private static double distance(List<Observation> rising, int a, int b) {
    return Math.abs(Math.log((double) rising.get(a).base() / rising.get(b).base()));
  }

  private static PeerRange range(Observation of, List<Double> rates) {
    List<Double> rising = rates.stream().sorted().toList();
    return new PeerRange(
        at(of, rising.get(NEAREST / 2)), at(of, rising.getFirst()), at(of, rising.getLast()));
  }

  private static long at(Observation of, double rate) {
    return Math.round(rate * of.base());
  }
}
