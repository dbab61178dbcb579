package pep.performance.tier.way;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.Predicate;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Truth;
import pep.rules.evaluation.Watch;

/** Finds the shortest way into each tier above a partner's own. */
final class ShortestWays {

  private static final Comparator<Plan> SHORTER =
      Comparator.comparing(Plan::by, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(plan -> plan.needs().size());

  private final TierFacts told;
  private final Facts facts;
  private final Pace pace;

  private ShortestWays(TierFacts told, Pace pace) {
    this.told = told;
    this.facts = told.facts();
    this.pace = pace;
  }

  /**
   * The ways up from a tier, the nearest rung first.
   *
   * @param tier where the partner stands; of one that the ladder does not have, all are above
   */
  static List<Way> up(TierLadder ladder, @Nullable String tier, TierFacts told, Pace pace) {
    ShortestWays ways = new ShortestWays(told, pace);
    List<Way> up = new ArrayList<>();
    for (TierLadder.Rung rung : ladder.rungs()) {
      Rule condition = rung.condition();
      if (rung.rule().code().equals(tier)) {
        up.clear();
      } else if (condition != null) {
        Plan plan = ways.plan(condition.root());
        up.add(new Way(rung.rule().code(), plan.needs(), plan.by()));
      }
    }
    return up;
  }

  /**
   * What is missing for a part of a rule.
   *
   * @param by the present day where nothing is
   */
  private record Plan(List<Way.Need> needs, @Nullable LocalDate by) {}

  private Plan plan(Node node) {
    if (node.truth(facts, new Watch(facts.moment())) == Truth.TRUE) {
      return done();
    }
    return switch (node) {
      case Node.All all -> together(all.parts().stream().map(this::plan).toList());
      case Node.Any any -> any.parts().stream().map(this::plan).min(SHORTER).orElseGet(this::done);
      case Node.Not not -> need(Predicate.of(not, told, facts), null);
      case pep.rules.evaluation.Predicate predicate ->
          need(
              Predicate.of(predicate, told, facts),
              predicate.comparison().map(this::reaches).orElse(null));
    };
  }

  private Plan done() {
    return new Plan(List.of(), told.figures().asOf());
  }

  private @Nullable LocalDate reaches(Comparison comparison) {
    return comparison instanceof Comparison.Bound ? pace.reaches(comparison) : null;
  }

  private static Plan together(List<Plan> parts) {
    List<Way.Need> needs = parts.stream().flatMap(part -> part.needs().stream()).toList();
    boolean all = parts.stream().allMatch(part -> part.by() != null);
    return new Plan(
        needs,
        all
            ? parts.stream().flatMap(ShortestWays::when).max(LocalDate::compareTo).orElse(null)
            : null);
  }

  private static Stream<LocalDate> when(Plan plan) {
    return Stream.ofNullable(plan.by());
  }

  private static Plan need(Predicate predicate, @Nullable LocalDate by) {
    return new Plan(
        List.of(
            new Way.Need(
                predicate.text(),
                predicate.variable(),
                predicate.actual(),
                predicate.needed(),
                predicate.gap(),
                by)),
        by);
  }
}
