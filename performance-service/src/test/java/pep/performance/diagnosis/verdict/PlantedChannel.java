package pep.performance.diagnosis.verdict;

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
 * A channel in which it is known what holds whom back: types and countries that sell differently, a
 * season, new partners, and one cause each for some that lowers their sales.
 */
final class PlantedChannel {

  private static final List<Metric> CAUSES =
      List.of(
          Metric.CERTIFICATIONS,
          Metric.PROGRAMS,
          Metric.PRODUCT_LINES,
          Metric.RETURN_RATE,
          Metric.DEALS,
          Metric.WIN_RATE,
          Metric.RIVALS,
          Metric.OUTLETS);

  private final Random random;
  private final double[] season = new double[PastYear.MONTHS];
  final List<Planted> partners = new ArrayList<>();

  /**
   * A partner, and what was planted.
   *
   * @param cause null of a healthy one
   * @param lostMinor what it sold less in the year for it
   */
  record Planted(Member member, @Nullable Metric cause, double lostMinor) {
    boolean isNew() {
      return !member.sales().whole();
    }
  }

  PlantedChannel(Random random, int size, double affected) {
    this.random = random;
    double start = random.nextDouble() * 6;
    for (int month = 0; month < season.length; month++) {
      season[month] = 1 + 0.3 * Math.sin(start + month * Math.PI / 6);
    }
    for (int i = 0; i < size; i++) {
      partners.add(partner("par_%05d".formatted(i), random.nextDouble() < affected));
    }
  }

  List<Member> members() {
    return partners.stream().map(Planted::member).toList();
  }

  private Planted partner(String id, boolean affected) {
    int type = Math.min(random.nextInt(4), random.nextInt(4));
    int country = random.nextInt(3);
    Map<Metric, Double> metrics = healthy(type);
    Metric cause = affected ? CAUSES.get(random.nextInt(CAUSES.size())) : null;
    double left = 1;
    if (cause != null) {
      metrics.put(cause, poor(cause));
      left = 0.2 + 0.2 * random.nextDouble();
      if (cause == Metric.DEALS) {
        metrics.put(Metric.DEALS_OPEN, 0.0);
      }
    }
    boolean young = cause == null && random.nextInt(8) == 0;
    double atWork = young ? 3.2 + 5 * random.nextDouble() : 12;
    double level = 100_000 * Math.pow(2, type) * Math.exp(0.3 * country + noise(0.3)) * left;
    List<Long> months = new ArrayList<>();
    double sum = 0;
    for (int month = 0; month < PastYear.MONTHS; month++) {
      double share = Math.clamp(atWork - month, 0.0, 1.0);
      long sold = Math.round(level * season[month] * share * Math.exp(noise(0.35)));
      months.add(sold);
      sum += sold;
    }
    Profile profile = new Profile("type" + type, "C" + country, sizes());
    PastYear year = new PastYear(months, atWork);
    Member member = new Member(id, profile, 400L, true, year, metrics);
    return new Planted(member, cause, sum / left - sum);
  }

  private Map<Metric, Double> healthy(int type) {
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    metrics.put(Metric.CERTIFICATIONS, count(2 + type, 3));
    metrics.put(Metric.TRAININGS_COMPLETED, count(2, 4));
    metrics.put(Metric.PROGRAMS, count(1, 3));
    metrics.put(Metric.PRODUCT_LINES, 2.5 + 1.5 * random.nextDouble());
    metrics.put(Metric.RETURN_RATE, 0.06 * random.nextDouble());
    metrics.put(Metric.DEALS, count(5, 6));
    metrics.put(Metric.DEALS_OPEN, count(2, 3));
    metrics.put(Metric.WIN_RATE, 0.4 + 0.3 * random.nextDouble());
    metrics.put(Metric.RIVALS, count(0, 3));
    metrics.put(Metric.OUTLETS, count(1, 3));
    return metrics;
  }

  private Map<String, Double> sizes() {
    return Map.of("staff", 5 + 80 * random.nextDouble());
  }

  private double poor(Metric cause) {
    return switch (cause) {
      case PRODUCT_LINES -> 1;
      case RETURN_RATE -> 0.2 + 0.2 * random.nextDouble();
      case WIN_RATE -> 0.1 * random.nextDouble();
      case RIVALS -> count(9, 4);
      default -> 0;
    };
  }

  private double count(int least, int kinds) {
    return least + random.nextInt(kinds);
  }

  private double noise(double spread) {
    return spread * random.nextGaussian();
  }
}
