package pep.performance.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.member.Profile;

/**
 * A channel whose metrics go together by a skill that all share, whose causes differ in frequency
 * and strength, and of which it is known what holds whom back.
 */
final class RandomChannel {

  private static final double SHARED = 0.4;

  private final Random random;
  private final double[] frequencies = new double[Planted.METRICS.size()];
  private final double[] strengths = new double[Planted.METRICS.size()];
  private final double noise;
  private final List<Planted> partners = new ArrayList<>();

  RandomChannel(Random random, int size) {
    this.random = random;
    this.noise = 0.25 + 0.15 * random.nextDouble();
    double all = 0;
    for (int k = 0; k < frequencies.length; k++) {
      frequencies[k] = -Math.log(1 - random.nextDouble());
      strengths[k] = -Math.log(0.2 + 0.3 * random.nextDouble());
      all += frequencies[k];
    }
    double affected = 0.05 + 0.25 * random.nextDouble();
    for (int i = 0; i < size; i++) {
      Metric cause = random.nextDouble() < affected ? drawn(all) : null;
      partners.add(partner("par_%05d".formatted(i), cause));
    }
  }

  List<Planted> partners() {
    return partners;
  }

  private Metric drawn(double all) {
    double left = random.nextDouble() * all;
    for (Metric metric : Planted.METRICS) {
      left -= frequencies[metric.ordinal()];
      if (left < 0) {
        return metric;
      }
    }
    return Metric.OUTLETS;
  }

  private Planted partner(String id, @Nullable Metric cause) {
    int type = Math.min(random.nextInt(4), random.nextInt(4));
    int country = random.nextInt(3);
    double staff = Math.exp(3 + 0.7 * random.nextGaussian());
    double skill = random.nextGaussian();
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    for (Metric metric : Planted.METRICS) {
      double own = SHARED * skill + Math.sqrt(1 - SHARED * SHARED) * random.nextGaussian();
      metrics.put(metric, value(metric, own, type));
    }
    double loss = 0;
    if (cause != null) {
      loss = strengths[cause.ordinal()] * (0.8 + 0.4 * random.nextDouble());
      metrics.put(cause, poor(cause));
    }
    boolean young = cause == null && random.nextInt(8) == 0;
    double atWork = young ? 3.2 + 5 * random.nextDouble() : PastYear.MONTHS;
    double level =
        11.5
            + 0.7 * type
            + 0.3 * country
            + 0.6 * Math.log(staff / 20)
            + noise * random.nextGaussian();
    List<Long> months = new ArrayList<>();
    double sum = 0;
    for (int month = 0; month < PastYear.MONTHS; month++) {
      double share = Math.clamp(atWork - month, 0.0, 1.0);
      double season = 1 + 0.3 * Math.sin(month * Math.PI / 6);
      double sold = Math.exp(level - loss + 0.35 * random.nextGaussian()) * season * share;
      months.add(Math.round(sold));
      sum += sold;
    }
    Profile profile = new Profile("type" + type, "C" + country, Map.of("staff", staff));
    PastYear year = new PastYear(months, atWork);
    Member member = new Member(id, profile, 400L, true, year, metrics);
    return new Planted(member, cause, false, sum * Math.expm1(loss));
  }

  /** Of a healthy partner; the more own, the better. */
  private static double value(Metric metric, double own, int type) {
    return switch (metric) {
      case CERTIFICATIONS, TRAININGS_COMPLETED, DEALS -> count(5 + type, own);
      case PROGRAMS, OUTLETS, DEALS_OPEN -> count(4, own);
      case PRODUCT_LINES -> Math.max(1.5, 3.2 + 0.6 * own);
      case RETURN_RATE -> Math.max(0, 0.04 - 0.02 * own);
      case WIN_RATE, OFFERS_OPENED -> Math.clamp(0.5 + 0.1 * own, 0.0, 1.0);
      case RIVALS -> count(2, -own);
    };
  }

  private static double count(double mean, double own) {
    return Math.max(0, Math.rint(mean + Math.sqrt(mean) * own * 0.8));
  }

  /** Of a partner that is held back by it. */
  private double poor(Metric cause) {
    return switch (cause) {
      case PRODUCT_LINES -> 1 + 0.2 * random.nextDouble();
      case RETURN_RATE -> 0.2 + 0.2 * random.nextDouble();
      case WIN_RATE -> 0.15 * random.nextDouble();
      case RIVALS -> 9 + random.nextInt(4);
      default -> 0;
    };
  }
}
