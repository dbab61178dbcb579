package pep.partner.segment;

import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;

/**
 * Which of a vendor's 1,000 segment rules does one partner meet? partner-service's rule book beside
 * a plain loop over the same rules compiled by cel-java, and beside Lucene Monitor, which stores
 * the rules as queries and finds those that one document matches.
 */
public final class SegmentsBenchmark {

  private static final long SEED = 20_261_124;
  private static final int WARMING_PASSES = 20;

  private SegmentsBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("segments", arguments, SegmentsBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    int partners = benchmark.size(1_000, 100);
    RandomRules rules = new RandomRules(new Random(SEED), benchmark.size(1_000, 50));
    List<PartnerView> population = new RandomPartners(new Random(SEED + 1)).many(partners);
    RuleBook book = rules.book();
    List<CelRuntime.Program> programs = rules.programs();
    benchmark.say("%,d rules, %,d partners, seed %d".formatted(programs.size(), partners, SEED));
    try (MonitoredRules monitor = new MonitoredRules(rules)) {
      long matches = 0;
      for (PartnerView partner : population) {
        TreeSet<String> expected = rules.metBy(partner);
        benchmark.same(partner.partnerId() + " by the rule book", expected, codes(book, partner));
        benchmark.same(
            partner.partnerId() + " by the loop", expected, rules.loop(programs, partner));
        benchmark.same(partner.partnerId() + " by Lucene", expected, monitor.metBy(partner));
        matches += expected.size();
      }
      benchmark.say(
          "all agree with the oracle: %.1f rules are met by a partner"
              .formatted((double) matches / partners));
      // A call of ours runs one index, one of the loop a thousand programs: without this the peers'
      // code would be compiled when the clock is started, and ours not.
      for (int pass = 0; pass < WARMING_PASSES; pass++) {
        population.forEach(partner -> book.decide(partner, Set.of()));
      }
      List<Latency> taken =
          Latency.inTurn(
              partners / 2,
              partners,
              i -> book.decide(population.get(i), Set.of()),
              i -> rules.loop(programs, population.get(i)),
              i -> monitor.metBy(population.get(i)));
      Latency ours = taken.get(0);
      Latency loop = taken.get(1);
      Latency lucene = taken.get(2);
      String of = "rules that one partner meets, ";
      benchmark.figure(
          Figure.of(of + "p50", ours.p50(), "µs")
              .lessThan("loop over compiled CEL", loop.p50())
              .atLeastTimes(50));
      benchmark.figure(
          Figure.of(of + "p50", ours.p50(), "µs")
              .lessThan("Lucene Monitor " + MonitoredRules.VERSION, lucene.p50())
              .atLeastTimes(500));
      benchmark.figure(Figure.of(of + "p99", ours.p99(), "µs").atMost(10));
    }
  }

  private static TreeSet<String> codes(RuleBook book, PartnerView partner) {
    TreeSet<String> codes = new TreeSet<>();
    for (SegmentDecision decision : book.decide(partner, Set.of()).decisions()) {
      if (decision.member()) {
        codes.add(decision.code());
      }
    }
    return codes;
  }
}
