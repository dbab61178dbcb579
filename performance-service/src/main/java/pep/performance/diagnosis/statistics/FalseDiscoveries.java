package pep.performance.diagnosis.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Benjamini and Hochberg's step-up procedure. */
public final class FalseDiscoveries {

  private FalseDiscoveries() {}

  /** The share of false discoveries at which each of these tests is the last to be believed. */
  public static double[] of(double[] pValues) {
    List<Integer> falling =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> pValues[i]).reversed())
            .toList();
    double[] shares = new double[pValues.length];
    double least = 1;
    for (int place = 0; place < falling.size(); place++) {
      int i = falling.get(place);
      least = Math.min(least, pValues[i] * pValues.length / (pValues.length - place));
      shares[i] = least;
    }
    return shares;
  }
}
