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
 * A channel made otherwise than {@link RandomChannel}, so that the method is not fitted to one: few
 * partners are large and many small, sales scatter with heavy tails, each type has a season and a
 * way to start of its own, months have gaps and returns, causes come in pairs of which one costs,
 * some healthy partners fall short without any harm, and counts are drawn as rare things come.
 */
final class RoughChannel {

  /** Shortfalls that come together: whoever is held back by one often has the other. */
  private static final Map<Metric, Metric> BESIDE =
      Map.of(
          Metric.CERTIFICATIONS, Metric.TRAININGS_COMPLETED,
          Metric.TRAININGS_COMPLETED, Metric.CERTIFICATIONS,
          Metric.PROGRAMS, Metric.CERTIFICATIONS,
          Metric.OUTLETS, Metric.PRODUCT_LINES,
          Metric.DEALS, Metric.DEALS_OPEN,
          Metric.RIVALS, Metric.WIN_RATE);

  private static final double BESIDE_TOO = 0.3;
  private static final double HARMLESS = 0.04;
  private static final double YOUNG = 0.15;
  private static final int TYPES = 5;

  private final Random random;
  private final double noise;
  private final double[] means = new double[Planted.METRICS.size()];
  private final double[] left = new double[means.length];
  private final double[] frequencies = new double[means.length];
  private final boolean[] unused = new boolean[means.length];
  private final double[] levels = new double[TYPES];
  private final double[][] seasons = new double[TYPES][PastYear.MONTHS];
  private final List<Planted> partners = new ArrayList<>();

  RoughChannel(Random random, int size) {
    this.random = random;
    this.noise = 0.15 + 0.2 * random.nextDouble();
    for (int k = 0; k < means.length; k++) {
      means[k] = 1.5 + 6 * random.nextDouble();
      left[k] = 0.2 + 0.3 * random.nextDouble();
      unused[k] = random.nextInt(10) == 0;
      frequencies[k] = 1.0 / (1 + k);
    }
    for (int k = means.length - 1; k > 0; k--) {
      int other = random.nextInt(k + 1);
      double swapped = frequencies[k];
      frequencies[k] = frequencies[other];
      frequencies[other] = swapped;
    }
    for (int k = 0; k < means.length; k++) {
      frequencies[k] = unused[k] ? 0 : frequencies[k];
    }
    for (int type = 0; type < TYPES; type++) {
      levels[type] = 2.5 * random.nextDouble();
      double start = 2 * Math.PI * random.nextDouble();
      double height = 0.5 * random.nextDouble();
      for (int month = 0; month < PastYear.MONTHS; month++) {
        seasons[type][month] = 1 + height * Math.sin(start + month * Math.PI / 6);
      }
    }
    double affected = 0.03 + 0.22 * random.nextDouble();
    for (int i = 0; i < size; i++) {
      partners.add(partner("par_%05d".formatted(i), random.nextDouble() < affected));
    }
  }

  List<Planted> partners() {
    return partners;
  }

  private Planted partner(String id, boolean affected) {
    int type = (int) (TYPES * Math.pow(random.nextDouble(), 1.6));
    int country = (int) (6 * Math.pow(random.nextDouble(), 2));
    double staff = Math.min(5_000, 4 / Math.pow(1 - random.nextDouble(), 1 / 1.2));
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    double diligence = Math.exp(0.25 * random.nextGaussian());
    for (Metric metric : Planted.METRICS) {
      metrics.put(
          metric, healthy(metric, diligence * (1 + 0.15 * type) * Math.pow(staff / 10, 0.2)));
    }
    Metric cause = affected ? drawn() : null;
    boolean falls = cause == null && random.nextInt(30) == 0;
    double share = 1;
    if (cause != null) {
      share = Math.clamp(left[cause.ordinal()] * (0.75 + 0.5 * random.nextDouble()), 0.1, 0.7);
      fallShort(metrics, cause);
    } else if (random.nextDouble() < HARMLESS) {
      Metric harmless = Planted.METRICS.get(random.nextInt(means.length));
      metrics.put(harmless, poor(harmless));
    }
    metrics.keySet().removeIf(each -> each != cause && mayLack(each) && random.nextInt(4) == 0);
    for (Metric metric : Planted.METRICS) {
      if (unused[metric.ordinal()]) {
        metrics.put(metric, 0.0);
      }
    }
    boolean young = random.nextDouble() < (affected ? 0 : YOUNG);
    double atWork = young ? 3.1 + 8 * random.nextDouble() : PastYear.MONTHS;
    double level =
        Math.exp(
            9 + levels[type] + 0.25 * country + 0.75 * Math.log(staff) + noise * heavyTailed());
    List<Long> months = months(type, atWork, level * share, falls && !young);
    double sum = months.stream().mapToDouble(each -> each).sum();
    Profile profile =
        new Profile("type" + type, country == 5 ? null : "C" + country, Map.of("staff", staff));
    Member member = new Member(id, profile, 700L, true, new PastYear(months, atWork), metrics);
    return new Planted(member, cause, falls && !young, Math.max(0, sum) * (1 / share - 1));
  }

  private static boolean mayLack(Metric metric) {
    return metric == Metric.WIN_RATE || metric == Metric.RIVALS || metric == Metric.PRODUCT_LINES;
  }

  private List<Long> months(int type, double atWork, double level, boolean falls) {
    List<Long> months = new ArrayList<>();
    for (int month = 0; month < PastYear.MONTHS; month++) {
      double worked = Math.clamp(atWork - month, 0.0, 1.0);
      double started = Math.min(1, 0.7 + 0.1 * (atWork - month));
      double ramp = atWork < PastYear.MONTHS ? started : 1;
      double gap = random.nextInt(15) == 0 ? 0 : 1;
      double late = falls && month < 3 ? 0.35 : 1;
      double sold = level * seasons[type][month] * worked * ramp * gap * late;
      double returned = random.nextInt(20) == 0 ? 0.6 * level : 0;
      double scatter = Math.exp(0.3 * random.nextGaussian());
      months.add(Math.round(sold * scatter - returned * worked));
    }
    return months;
  }

  private void fallShort(Map<Metric, Double> metrics, Metric cause) {
    metrics.put(cause, poor(cause));
    Metric beside = BESIDE.get(cause);
    if (beside != null && random.nextDouble() < BESIDE_TOO) {
      metrics.put(beside, poor(beside));
    }
  }

  private @Nullable Metric drawn() {
    double all = 0;
    for (double each : frequencies) {
      all += each;
    }
    double at = random.nextDouble() * all;
    for (Metric metric : Planted.METRICS) {
      at -= frequencies[metric.ordinal()];
      if (at < 0) {
        return metric;
      }
    }
    return Metric.OUTLETS;
  }

  private double healthy(Metric metric, double times) {
    return switch (metric) {
      case RETURN_RATE -> 0.1 * Math.pow(random.nextDouble(), 2) / times;
      case WIN_RATE -> won(0.45);
      case PRODUCT_LINES -> 2 + 2.5 * random.nextDouble();
      case RIVALS -> rare(means[metric.ordinal()] / 3);
      default -> 1 + rare(Math.min(20, (2 + means[metric.ordinal()]) * times));
    };
  }

  private double poor(Metric metric) {
    return switch (metric) {
      case RETURN_RATE -> 0.25 + 0.25 * random.nextDouble();
      case WIN_RATE -> won(0.05);
      case PRODUCT_LINES -> 1;
      case RIVALS -> 8 + rare(3);
      default -> rare(0.1 * (2 + means[metric.ordinal()]));
    };
  }

  /** Of some deals. */
  private double won(double chance) {
    int deals = 6 + random.nextInt(20);
    int won = 0;
    for (int deal = 0; deal < deals; deal++) {
      won += random.nextDouble() < chance ? 1 : 0;
    }
    return (double) won / deals;
  }

  /** Poisson's. */
  private double rare(double mean) {
    double least = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > least) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  /** Student's t with five degrees of freedom. */
  private double heavyTailed() {
    double squares = 0;
    for (int k = 0; k < 5; k++) {
      double normal = random.nextGaussian();
      squares += normal * normal;
    }
    return random.nextGaussian() / Math.sqrt(squares / 5);
  }
}
