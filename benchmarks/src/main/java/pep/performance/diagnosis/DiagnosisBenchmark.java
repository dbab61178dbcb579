package pep.performance.diagnosis;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.performance.diagnosis.expectation.ChannelModel;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.verdict.Confidence;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.DiagnosisPolicy;
import pep.performance.diagnosis.verdict.RankedCause;
import pep.performance.diagnosis.verdict.Verdict;

/** Who is held back by what, in channels of which it is known; beside the rule of before. */
final class DiagnosisBenchmark {

  private static final String PEER = "rank correlation by country";
  private static final long SEED = 20261129;

  private DiagnosisBenchmark() {}

  /** What is counted over channels of one size, of what comes true. */
  private enum Share {
    FIRST_TWO,
    HEALTHY_BEHIND,
    NEW_BEHIND,
    COVERED,
    HIGH_RIGHT,
    HIGH_RIGHT_OF_ALL,
    SEEN_BEHIND,
    SEEN_FALLING,
    CALLED_FALLING
  }

  public static void main(String[] arguments) {
    Benchmark.main("diagnosis", arguments, DiagnosisBenchmark::run);
  }

  private static void run(Benchmark benchmark) {
    benchmark.say("seed " + SEED);
    measure(benchmark, "", (random, size) -> new RandomChannel(random, size).partners());
    measure(benchmark, "rough ", (random, size) -> new RoughChannel(random, size).partners());
    twoTypes(benchmark, benchmark.size(1_000, 20));
  }

  private static void twoTypes(Benchmark benchmark, int channels) {
    Map<Share, int[]> ours = new HashMap<>();
    for (int run = 0; run < channels; run++) {
      List<Planted> partners = TwoTypes.partners(new Random(SEED + run), 60);
      List<Diagnosis> diagnoses = diagnose(partners);
      for (int i = 0; i < partners.size(); i++) {
        count(ours, partners.get(i), diagnoses.get(i));
      }
    }
    double behind = percent(ours, Share.HEALTHY_BEHIND);
    benchmark.figure(
        Figure.of("called behind, of two healthy types in one country", behind, "%").atMost(5));
  }

  private static void measure(
      Benchmark benchmark, String kind, BiFunction<Random, Integer, List<Planted>> made) {
    measure(benchmark, kind, made, 60, benchmark.size(1_000, 20));
    measure(benchmark, kind, made, 120, benchmark.size(1_000, 20));
    measure(benchmark, kind, made, 1_000, benchmark.size(50, 2));
    measure(benchmark, kind, made, 5_000, benchmark.size(10, 1));
  }

  private static void measure(
      Benchmark benchmark,
      String kind,
      BiFunction<Random, Integer, List<Planted>> made,
      int size,
      int channels) {
    Map<Share, int[]> ours = new HashMap<>();
    Map<Share, int[]> theirs = new HashMap<>();
    long slowest = 0;
    for (int run = 0; run < channels; run++) {
      List<Planted> partners = made.apply(new Random(SEED + run), size);
      long start = System.nanoTime();
      List<Diagnosis> diagnoses = diagnose(partners);
      slowest = Math.max(slowest, System.nanoTime() - start);
      for (int i = 0; i < size; i++) {
        count(ours, partners.get(i), diagnoses.get(i));
      }
      countPeer(theirs, partners);
    }
    String of = " of " + kind + size;
    for (Share share :
        List.of(Share.FIRST_TWO, Share.COVERED, Share.HIGH_RIGHT, Share.HIGH_RIGHT_OF_ALL)) {
      Figure figure = Figure.of(name(share) + of, percent(ours, share), "%");
      double least = share == Share.FIRST_TWO ? 85 : 90;
      benchmark.figure(beside(figure, theirs, share).atLeast(least));
    }
    for (Share share : List.of(Share.HEALTHY_BEHIND, Share.NEW_BEHIND)) {
      Figure figure = Figure.of(name(share) + of, percent(ours, share), "%");
      benchmark.figure(beside(figure, theirs, share).atMost(5));
    }
    for (Share share : List.of(Share.SEEN_BEHIND, Share.SEEN_FALLING, Share.CALLED_FALLING)) {
      benchmark.figure(Figure.of(name(share) + of, percent(ours, share), "%"));
    }
    benchmark.figure(Figure.of("slowest channel" + of, slowest / 1e9, "s").atMost(10));
  }

  private static String name(Share share) {
    return switch (share) {
      case FIRST_TWO -> "right cause in the first two,";
      case HEALTHY_BEHIND -> "healthy ones called behind,";
      case NEW_BEHIND -> "new ones called behind,";
      case COVERED -> "interval covers the planted loss,";
      case HIGH_RIGHT -> "right cause where confidence is high,";
      case HIGH_RIGHT_OF_ALL -> "right verdict where confidence is high,";
      case SEEN_BEHIND -> "held back and called behind,";
      case SEEN_FALLING -> "falling and called declining,";
      case CALLED_FALLING -> "steady and called declining,";
    };
  }

  private static Figure beside(Figure figure, Map<Share, int[]> theirs, Share share) {
    if (!theirs.containsKey(share)) {
      return figure;
    }
    double peer = percent(theirs, share);
    return share == Share.FIRST_TWO ? figure.moreThan(PEER, peer) : figure.lessThan(PEER, peer);
  }

  private static List<Diagnosis> diagnose(List<Planted> partners) {
    List<Member> members = partners.stream().map(Planted::member).toList();
    ChannelModel model = ChannelModel.of(members);
    return members.stream()
        .map(each -> DiagnosisPolicy.diagnose(model.inputs(Instant.EPOCH, "EUR", each)))
        .toList();
  }

  private static void count(Map<Share, int[]> counts, Planted planted, Diagnosis diagnosis) {
    boolean behind = diagnosis.verdict() == Verdict.BEHIND;
    boolean declining = diagnosis.verdict() == Verdict.DECLINING;
    add(counts, planted.falls() ? Share.SEEN_FALLING : Share.CALLED_FALLING, declining);
    if (planted.cause() != null) {
      add(counts, Share.SEEN_BEHIND, behind);
    }
    if (diagnosis.confidence() == Confidence.HIGH) {
      add(counts, Share.HIGH_RIGHT_OF_ALL, right(planted, diagnosis));
    }
    List<Cause> causes = diagnosis.causes().stream().map(RankedCause::cause).toList();
    count(counts, planted, behind, causes);
    if (behind) {
      RankedCause first = diagnosis.causes().getFirst();
      Metric metric = planted.cause();
      boolean right = metric != null && metric.cause() == first.cause();
      if (right) {
        boolean covers =
            first.lossAtLeast().getAmountMinorLong() <= planted.lostMinor()
                && planted.lostMinor() <= first.lossAtMost().getAmountMinorLong();
        add(counts, Share.COVERED, covers);
      }
      if (diagnosis.confidence() == Confidence.HIGH) {
        add(counts, Share.HIGH_RIGHT, right);
      }
    }
  }

  private static boolean right(Planted planted, Diagnosis diagnosis) {
    Metric cause = planted.cause();
    return switch (diagnosis.verdict()) {
      case BEHIND -> cause != null && cause.cause() == diagnosis.causes().getFirst().cause();
      case DECLINING -> planted.falls();
      case AS_EXPECTED, AHEAD -> cause == null && !planted.falls();
      case NEVER_SOLD, TOO_NEW, INCONCLUSIVE -> true;
    };
  }

  private static void countPeer(Map<Share, int[]> counts, List<Planted> partners) {
    Map<String, RankRule> rules =
        partners.stream()
            .map(Planted::member)
            .collect(Collectors.groupingBy(each -> country(each)))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> new RankRule(each.getValue())));
    for (Planted planted : partners) {
      RankRule rule = Objects.requireNonNull(rules.get(country(planted.member())));
      boolean low = rule.isLow(planted.member());
      List<Cause> causes = low ? rule.causes(planted.member()) : List.of();
      count(counts, planted, !causes.isEmpty(), causes);
    }
  }

  private static String country(Member member) {
    return Objects.requireNonNullElse(member.profile().country(), "");
  }

  private static void count(
      Map<Share, int[]> counts, Planted planted, boolean behind, List<Cause> causes) {
    Metric metric = planted.cause();
    if (metric != null) {
      Predicate<Cause> right = metric.cause()::equals;
      add(counts, Share.FIRST_TWO, causes.stream().limit(2).anyMatch(right));
    } else if (!planted.falls()) {
      boolean whole = planted.member().sales().whole();
      add(counts, whole ? Share.HEALTHY_BEHIND : Share.NEW_BEHIND, behind);
    }
  }

  private static void add(Map<Share, int[]> counts, Share share, boolean holds) {
    int[] count = counts.computeIfAbsent(share, any -> new int[2]);
    count[0]++;
    count[1] += holds ? 1 : 0;
  }

  private static double percent(Map<Share, int[]> counts, Share share) {
    int[] count = counts.getOrDefault(share, new int[] {1, 0});
    return 100.0 * count[1] / count[0];
  }
}
