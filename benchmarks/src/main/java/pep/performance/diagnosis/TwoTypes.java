package pep.performance.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.member.Profile;

/** Healthy partners of two types in one country: one sells much more, and has more of all. */
final class TwoTypes {

  private TwoTypes() {}

  static List<Planted> partners(Random random, int size) {
    List<Planted> partners = new ArrayList<>();
    double larger = 2 + 10 * random.nextDouble();
    double share = 0.2 + 0.6 * random.nextDouble();
    for (int i = 0; i < size; i++) {
      boolean large = random.nextDouble() < share;
      double level = 200_000 * (large ? larger : 1) * Math.exp(0.3 * random.nextGaussian());
      List<Long> months = new ArrayList<>();
      for (int month = 0; month < PastYear.MONTHS; month++) {
        months.add(Math.round(level * Math.exp(0.3 * random.nextGaussian())));
      }
      Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
      for (Metric metric : Planted.METRICS) {
        metrics.put(metric, value(metric, large, random));
      }
      Profile profile = new Profile(large ? "large" : "small", "DE", Map.of());
      PastYear year = new PastYear(months, PastYear.MONTHS);
      Member member = new Member("par_%05d".formatted(i), profile, 900L, true, year, metrics);
      partners.add(new Planted(member, null, false, 0));
    }
    return partners;
  }

  private static double value(Metric metric, boolean large, Random random) {
    return switch (metric) {
      case RETURN_RATE -> 0.08 * random.nextDouble();
      case WIN_RATE -> 0.3 + 0.3 * random.nextDouble();
      case PRODUCT_LINES -> 1.5 + (large ? 3 : 1) * random.nextDouble();
      case RIVALS -> random.nextInt(4);
      default -> random.nextInt(large ? 9 : 4);
    };
  }
}
