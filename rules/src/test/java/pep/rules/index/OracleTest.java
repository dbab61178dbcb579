package pep.rules.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.rules.compilation.RuleCompiler;
import pep.rules.evaluation.Explanation;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Moment;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Predicate;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Truth;
import pep.rules.evaluation.Watch;
import pep.rules.vocabulary.Vocabulary;

/**
 * Random vocabularies, rules, facts with gaps, and moments: a rule alone, its explanation, CEL and
 * the index of all rules come to what plain Java makes of the text, then and until the instant at
 * which they say that they may turn.
 */
class OracleTest {

  /** Which part of the worlds is tried: one in so many, where this runs thousands of times. */
  private static final int ONE_IN = Integer.getInteger("oracle.one-in", 1);

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void aloneExplainedAndTogetherTheyComeToWhatIsWritten() {
    for (int run = 0; run < 30 / ONE_IN; run++) {
      RandomWorld world = new RandomWorld(random);
      Vocabulary vocabulary = world.vocabulary();
      List<Written> written = written(world, 40);
      List<Rule> rules = compiled(vocabulary, written);
      RuleIndex index = new RuleIndex(rules);
      for (int i = 0; i < 20; i++) {
        Map<String, Object> thing = world.thing();
        Facts facts = Facts.of(vocabulary, thing, new Moment(world.now, world.zone));
        BitSet met = index.metBy(facts, new Watch(facts.moment()));
        for (int at = 0; at < rules.size(); at++) {
          Boolean expected =
              written.get(at).oracle().apply(new Written.Told(thing, world.now, world.zone));
          String as = "seed %d: %s of %s".formatted(seed, rules.get(at).text(), thing);
          compare(rules.get(at), facts, expected, as);
          assertThat(met.get(at)).as("indexed, " + as).isEqualTo(Boolean.TRUE.equals(expected));
        }
      }
    }
  }

  private static void compare(Rule rule, Facts facts, Boolean expected, String as) {
    Truth truth = rule.truth(facts);
    Explanation explanation = rule.explain(facts);
    assertThat(truth == Truth.TRUE).as(as).isEqualTo(Boolean.TRUE.equals(expected));
    assertThat(truth == Truth.FALSE).as(as).isEqualTo(Boolean.FALSE.equals(expected));
    assertThat(explanation.truth()).as("explained, " + as).isEqualTo(truth);
    predicates(rule.root())
        .forEach(
            each ->
                assertThat(each.truth(facts, new Watch(facts.moment())))
                    .as("by CEL, " + as)
                    .isEqualTo(each.byProgram(facts, new Watch(facts.moment()))));
  }

  @Test
  void nothingTurnsBeforeTheInstantThatIsToldAndAllThatTurnsIsTold() {
    for (int run = 0; run < 75 / ONE_IN; run++) {
      RandomWorld world = new RandomWorld(random);
      Vocabulary vocabulary = world.vocabulary();
      List<Written> written = written(world, 12);
      RuleIndex index = new RuleIndex(compiled(vocabulary, written));
      Map<String, Object> thing = world.thing();
      Instant now = world.now;
      for (int wake = 0; wake < 12; wake++) {
        Facts facts = Facts.of(vocabulary, thing, new Moment(now, world.zone));
        Watch watch = new Watch(facts.moment());
        BitSet met = index.metBy(facts, watch);
        Optional<Instant> next = watch.next();
        for (Instant between : between(now, next.orElse(now.plus(Duration.ofDays(500))))) {
          assertThat(oracle(written, new Written.Told(thing, between, world.zone)))
              .as("seed %d: from %s to %s, at %s in %s", seed, now, next, between, world.zone)
              .isEqualTo(met);
        }
        if (next.isEmpty()) {
          break;
        }
        assertThat(next.get()).isAfter(now);
        now = next.get();
      }
    }
  }

  private List<Instant> between(Instant from, Instant to) {
    List<Instant> some = new ArrayList<>(List.of(from, to.minusMillis(1)));
    for (int i = 0; i < 5; i++) {
      some.add(from.plusMillis(random.nextLong(Duration.between(from, to).toMillis())));
    }
    return some;
  }

  private static BitSet oracle(List<Written> written, Written.Told told) {
    BitSet met = new BitSet();
    for (int at = 0; at < written.size(); at++) {
      met.set(at, Boolean.TRUE.equals(written.get(at).oracle().apply(told)));
    }
    return met;
  }

  private List<Written> written(RandomWorld world, int count) {
    RandomRules rules = new RandomRules(random, world);
    List<Written> written = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      written.add(rules.rule(3));
    }
    return written;
  }

  private static List<Rule> compiled(Vocabulary vocabulary, List<Written> written) {
    RuleCompiler compiler = new RuleCompiler(vocabulary);
    return written.stream().map(each -> compiler.check(each.text())).toList();
  }

  private static List<Predicate> predicates(Node node) {
    return switch (node) {
      case Predicate predicate -> List.of(predicate);
      case Node.Not not -> predicates(not.part());
      case Node.All all -> all.parts().stream().flatMap(part -> predicates(part).stream()).toList();
      case Node.Any any -> any.parts().stream().flatMap(part -> predicates(part).stream()).toList();
    };
  }
}
