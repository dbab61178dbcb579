package pep.performance.diagnosis.expectation;

import java.util.ArrayList;
import java.util.List;

/**
 * What may lie behind a partner's gap to what is expected of it: nothing but chance, one suspect,
 * or two of different causes; weighed by Bayes' rule.
 *
 * @param nothing probability that no suspect holds it back
 * @param findings of the suspects, in their order
 */
public record Hypotheses(double nothing, List<Finding> findings) {

  /**
   * Chance is Student's t with so many degrees of freedom, which a few odd partners cannot bend.
   */
  private static final double FREEDOM = 4;

  /**
   * What was found of one suspect.
   *
   * @param probability that it holds the partner back
   * @param loss by how much it then lowers the logarithm of sales
   * @param variance of the loss
   * @param precision of what this partner tells about the suspect's effect, by the probability
   * @param told that effect, times the precision
   */
  public record Finding(
      double probability, double loss, double variance, double precision, double told) {}

  /**
   * Weighs.
   *
   * @param gap ln of sales less ln of expected sales
   * @param variance of the gap of a partner that nothing holds back
   */
  public static Hypotheses weigh(double gap, double variance, List<Suspect> suspects) {
    List<List<Integer>> sets = sets(suspects);
    double[] logs = new double[sets.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < logs.length; s++) {
      double spread = variance;
      double off = gap;
      double odds = 0;
      for (int k : sets.get(s)) {
        spread += suspects.get(k).variance();
        off += suspects.get(k).effect();
        odds += suspects.get(k).logOdds();
      }
      logs[s] =
          odds
              - Math.log(spread) / 2
              - (FREEDOM + 1) / 2 * Math.log1p(off * off / (FREEDOM * spread));
      most = Math.max(most, logs[s]);
    }
    double sum = 0;
    for (int s = 0; s < logs.length; s++) {
      logs[s] = Math.exp(logs[s] - most);
      sum += logs[s];
    }
    double[][] found = new double[suspects.size()][4];
    for (int s = 0; s < logs.length; s++) {
      add(found, logs[s] / sum, sets.get(s), gap, variance, suspects);
    }
    List<Finding> findings = new ArrayList<>();
    for (int k = 0; k < found.length; k++) {
      double own = suspects.get(k).variance();
      double probability = found[k][0];
      findings.add(
          new Finding(
              probability,
              probability > 0 ? Math.max(0, found[k][1] / probability) : 0,
              own * variance / (own + variance),
              found[k][2],
              found[k][3]));
    }
    return new Hypotheses(logs[0] / sum, findings);
  }

  private static void add(
      double[][] found,
      double probability,
      List<Integer> set,
      double gap,
      double variance,
      List<Suspect> suspects) {
    double effects = set.stream().mapToDouble(k -> suspects.get(k).effect()).sum();
    double spread = variance + set.stream().mapToDouble(k -> suspects.get(k).variance()).sum();
    for (int k : set) {
      Suspect suspect = suspects.get(k);
      double loss = suspect.effect() + suspect.variance() / spread * (-gap - effects);
      double precision = probability / (spread - suspect.variance() + Effects.DIFFERENCE);
      found[k][0] += probability;
      found[k][1] += probability * loss;
      found[k][2] += precision;
      found[k][3] += precision * (suspect.effect() - gap - effects);
    }
  }

  /** The empty set first. */
  private static List<List<Integer>> sets(List<Suspect> suspects) {
    List<List<Integer>> sets = new ArrayList<>();
    sets.add(List.of());
    for (int k = 0; k < suspects.size(); k++) {
      sets.add(List.of(k));
      for (int l = 0; l < k; l++) {
        if (suspects.get(l).metric().cause() != suspects.get(k).metric().cause()) {
          sets.add(List.of(l, k));
        }
      }
    }
    return sets;
  }
}
