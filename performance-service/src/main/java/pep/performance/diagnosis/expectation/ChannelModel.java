package pep.performance.diagnosis.expectation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.member.Step;
import pep.performance.diagnosis.statistics.FalseDiscoveries;
import pep.performance.diagnosis.statistics.Robust;

/**
 * What is usual in a channel, found once for all of its partners: {@link #inputs} has what it says
 * of one of them.
 */
public final class ChannelModel {

  /** Of fewer partners nothing is expected. */
  public static final int SMALLEST_COHORT = 8;

  /**
   * Of what half of the channel sells, whoever sold nothing lately is taken to have sold so much.
   */
  private static final double LEAST = 0.01;

  private static final double USUAL = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final List<Member> members;
  private final Map<String, Integer> at = new HashMap<>();
  private final Seasons seasons;
  private final Trends trends;
  private final List<Step> usualSteps;
  private final @Nullable Long usualDays;
  private final @Nullable Fitted fitted;

  /** What the channel's sales told. */
  private record Fitted(
      double[] logs,
      Shortfalls shortfalls,
      Expectations expectations,
      double[] falseDiscoveries,
      double[] relative) {}

  private ChannelModel(List<Member> all) {
    this.members = all.stream().filter(Member::comparable).toList();
    for (int i = 0; i < members.size(); i++) {
      at.put(members.get(i).partnerId(), i);
    }
    this.seasons = Seasons.of(members);
    this.trends = Trends.of(seasons, members);
    List<Member> sold = all.stream().filter(Member::everSold).toList();
    this.usualSteps =
        Arrays.stream(Step.values()).filter(step -> share(sold, step) >= USUAL).toList();
    this.usualDays = usualDays(sold);
    this.fitted = members.size() < SMALLEST_COHORT ? null : fit();
  }

  /** Fits a channel's active partners; the same partners in any order give the same. */
  public static ChannelModel of(List<Member> members) {
    return new ChannelModel(
        members.stream().sorted((a, b) -> a.partnerId().compareTo(b.partnerId())).toList());
  }

  /** What a partner's diagnosis is made on. */
  public DiagnosisInputs inputs(Instant at, String currency, Member partner) {
    Integer place = this.at.get(partner.partnerId());
    Fitted fit = fitted;
    Expectation expectation = null;
    Map<Metric, Comparison> comparisons = new EnumMap<>(Metric.class);
    if (place != null && fit != null) {
      Expectations found = fit.expectations();
      double gap = fit.logs()[place] - found.expected()[place];
      expectation =
          new Expectation(
              Math.exp(found.expected()[place]),
              gap,
              Math.sqrt(found.variances()[place]),
              rank(fit.relative(), gap));
      for (Metric metric : partner.metrics().keySet()) {
        if (fit.shortfalls().compares(metric)) {
          comparisons.put(metric, comparison(fit, metric, place));
        }
      }
    }
    return new DiagnosisInputs(
        at,
        currency,
        partner,
        members.size(),
        seasons.of(partner).monthly(partner.sales()),
        expectation,
        trends.of(partner),
        usualSteps,
        usualDays,
        comparisons);
  }

  private Fitted fit() {
    double[] monthly =
        members.stream().mapToDouble(each -> seasons.of(each).monthly(each.sales())).toArray();
    double least = Math.max(1, LEAST * Robust.median(monthly));
    double[] logs = Arrays.stream(monthly).map(each -> Math.log(Math.max(least, each))).toArray();
    double[] extra =
        members.stream()
            .mapToDouble(
                each ->
                    seasons.of(each).monthVariance()
                        * (1 / Math.max(1, each.sales().monthsAtWork()) - 1.0 / PastYear.MONTHS))
            .toArray();
    Shortfalls shortfalls = Shortfalls.of(members);
    Expectations found = Expectations.of(LikePartners.of(members), logs, extra, shortfalls);
    double[] relative = new double[logs.length];
    Arrays.setAll(relative, i -> logs[i] - found.expected()[i]);
    double[] falseDiscoveries = falseDiscoveries(relative, found, shortfalls);
    Arrays.sort(relative);
    return new Fitted(logs, shortfalls, found, falseDiscoveries, relative);
  }

  /** Whether those who fall short in a metric sell less than chance would have it, one-sided. */
  private static double[] falseDiscoveries(
      double[] gaps, Expectations found, Shortfalls shortfalls) {
    List<Metric> tested = Arrays.stream(Metric.values()).filter(shortfalls::compares).toList();
    double[] pValues = new double[tested.size()];
    for (int k = 0; k < pValues.length; k++) {
      double sum = 0;
      double variance = 0;
      for (int i = 0; i < gaps.length; i++) {
        double weight = shortfalls.weight(tested.get(k), i);
        sum += weight * gaps[i];
        variance += weight * weight * found.variances()[i];
      }
      pValues[k] = variance == 0 ? 1 : NORMAL.cumulativeProbability(sum / Math.sqrt(variance));
    }
    double[] shares = FalseDiscoveries.of(pValues);
    double[] byMetric = new double[Metric.values().length];
    Arrays.fill(byMetric, 1);
    for (int k = 0; k < shares.length; k++) {
      byMetric[tested.get(k).ordinal()] = shares[k];
    }
    return byMetric;
  }

  private static Comparison comparison(Fitted fit, Metric metric, int place) {
    int k = metric.ordinal();
    Effects effects = fit.expectations().effects();
    return new Comparison(
        fit.shortfalls().expected(metric, place),
        fit.shortfalls().deviations(metric, place),
        fit.shortfalls().weight(metric, place),
        effects.relevances()[k],
        effects.effects()[k],
        effects.variances()[k] + Effects.DIFFERENCE,
        fit.falseDiscoveries()[k]);
  }

  /** The share of values, in rising order, that are less than one, those equal by half. */
  private static double rank(double[] rising, double of) {
    double less = 0;
    for (double each : rising) {
      less += each < of ? 1 : each == of ? 0.5 : 0;
    }
    return less / rising.length;
  }

  private static @Nullable Long usualDays(List<Member> sold) {
    List<Double> days = new ArrayList<>();
    for (Member each : sold) {
      Double needed = each.daysToFirstSale();
      if (needed != null) {
        days.add(needed);
      }
    }
    if (days.size() < SMALLEST_COHORT) {
      return null;
    }
    Collections.sort(days);
    return Math.round(days.get((int) Math.ceil(NEARLY_ALL * days.size()) - 1));
  }

  private static double share(List<Member> of, Step step) {
    List<Member> taken =
        new ArrayList<>(of.stream().filter(each -> step.taken(each.metrics())).toList());
    return of.isEmpty() ? 0 : (double) taken.size() / of.size();
  }
}
