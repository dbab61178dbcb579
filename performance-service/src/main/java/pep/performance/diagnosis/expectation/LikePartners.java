package pep.performance.diagnosis.expectation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.member.Profile;
import pep.performance.diagnosis.statistics.Robust;
import pep.performance.diagnosis.statistics.SparseRows;

/**
 * What makes partners alike, as the columns of a regression: type, country, both together, sizes,
 * and how long it has sold. Each group's column is drawn to 0 by its prior, so that small ones lean
 * on the whole channel (Gelman and Hill, Data Analysis Using Regression and Multilevel Models,
 * 2007).
 */
final class LikePartners {

  private static final double ANY = 100;
  private static final double BY_TYPE = 1.5;
  private static final double BY_COUNTRY = 0.7;
  private static final double BY_BOTH = 0.25;
  private static final double BY_SIZE = 1;
  private static final double BY_AGE = 0.2;

  private static final int SMALLEST_GROUP = 2;
  private static final int MOST_GROUPS = 40;

  private final List<Double> priors = new ArrayList<>(List.of(ANY));
  private final List<Map<Integer, Double>> rows = new ArrayList<>();

  private LikePartners(int members) {
    for (int i = 0; i < members; i++) {
      rows.add(new LinkedHashMap<>(Map.of(0, 1.0)));
    }
  }

  /** The columns of these partners, a row each, in their order. */
  static LikePartners of(List<Member> members) {
    LikePartners like = new LikePartners(members.size());
    List<Profile> profiles = members.stream().map(Member::profile).toList();
    like.groups(profiles, Profile::type, BY_TYPE);
    like.groups(profiles, Profile::country, BY_COUNTRY);
    like.groups(profiles, each -> each.type() + "/" + each.country(), BY_BOTH);
    TreeSet<String> sizes = new TreeSet<>();
    profiles.forEach(each -> sizes.addAll(each.sizes().keySet()));
    for (String size : sizes) {
      like.size(profiles.stream().map(each -> each.sizes().get(size)).toList());
    }
    int age = like.column(BY_AGE);
    for (int i = 0; i < members.size(); i++) {
      double months = members.get(i).sales().monthsAtWork();
      like.rows.get(i).put(age, Math.log(Math.max(1, months) / PastYear.MONTHS));
    }
    return like;
  }

  /** The rows as a matrix. */
  SparseRows matrix() {
    return matrix(new double[rows.size()][0]);
  }

  /** The rows as a matrix, with more columns at its end; each row has as many of them. */
  SparseRows matrix(double[][] more) {
    List<SparseRows.Row> sparse = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<Integer, Double> row = new LinkedHashMap<>(rows.get(i));
      for (int k = 0; k < more[i].length; k++) {
        if (more[i][k] != 0) {
          row.put(priors.size() + k, more[i][k]);
        }
      }
      sparse.add(
          new SparseRows.Row(
              row.keySet().stream().mapToInt(each -> each).toArray(),
              row.values().stream().mapToDouble(each -> each).toArray()));
    }
    return new SparseRows(priors.size() + more[0].length, sparse);
  }

  /** The precisions of the columns' priors. */
  double[] precisions() {
    return priors.stream().mapToDouble(sd -> 1 / (sd * sd)).toArray();
  }

  private int column(double prior) {
    priors.add(prior);
    return priors.size() - 1;
  }

  private void groups(
      List<Profile> profiles, Function<Profile, @Nullable String> of, double prior) {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      String group = of.apply(profiles.get(i));
      if (group != null) {
        members.computeIfAbsent(group, any -> new ArrayList<>()).add(i);
      }
    }
    members.values().stream()
        .filter(group -> group.size() >= SMALLEST_GROUP)
        .sorted(Comparator.comparing(group -> -group.size()))
        .limit(MOST_GROUPS)
        .forEach(
            group -> {
              int column = column(prior);
              group.forEach(i -> rows.get(i).put(column, 1.0));
            });
  }

  /** Sizes are taken by their logarithm, less its median and in units of its spread. */
  private void size(List<@Nullable Double> sizes) {
    double[] known = sizes.stream().filter(each -> each != null).mapToDouble(Math::log1p).toArray();
    double spread = Robust.spread(known);
    if (spread == 0) {
      spread = Arrays.stream(known).max().orElse(0) - Arrays.stream(known).min().orElse(0);
    }
    if (spread > 0) {
      double middle = Robust.median(known);
      int column = column(BY_SIZE);
      for (int i = 0; i < sizes.size(); i++) {
        Double size = sizes.get(i);
        if (size != null) {
          rows.get(i).put(column, Math.clamp((Math.log1p(size) - middle) / spread, -4.0, 4.0));
        }
      }
    }
  }
}
