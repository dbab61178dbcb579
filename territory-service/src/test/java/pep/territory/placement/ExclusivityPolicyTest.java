package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.productline.ProductLines;
import pep.platform.reason.Reason;
import pep.territory.Seeded;
import pep.territory.area.AreaRelation;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.placement.GrantDecision.Outcome;

class ExclusivityPolicyTest {

  private static final LocalDate DAY = DayByDay.FIRST;

  /** Territories as sets of places; an unknown relation to {@code fog}. */
  private static final Map<String, Set<Integer>> PLACES =
      Map.of("west", Set.of(1, 2), "middle", Set.of(2, 3), "east", Set.of(3, 4), "fog", Set.of(1));

  private final ExclusivityPolicy policy = new ExclusivityPolicy(ExclusivityPolicyTest::relation);

  @Test
  void issuesAGrantThatNothingStandsAgainst() {
    GrantDecision decision = decide(grant("g", "a", "west", GrantKind.EXCLUSIVE, 0, 10));
    assertThat(decision.outcome()).isEqualTo(Outcome.ISSUE);
    assertThat(decision.ruleVersion()).isEqualTo(ExclusivityPolicy.VERSION);
    assertThat(decision.reasons()).hasSize(1);
  }

  @Test
  void rejectsGrantThatOverlapsAnExclusiveOne() {
    GrantTerms exclusive = grant("x", "b", "middle", GrantKind.EXCLUSIVE, 0, 10);
    GrantDecision decision = decide(grant("g", "a", "west", GrantKind.OPEN, 9, 20), exclusive);
    assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(decision.reasons().getFirst().code()).isEqualTo("overlaps-exclusive");
    assertThat(decision.reasons().getFirst().facts()).containsEntry("grantId", "x");
  }

  @Test
  void rejectsExclusiveGrantOverOneOfAnotherPartner() {
    GrantTerms open = grant("x", "b", "middle", GrantKind.OPEN, 0, 10);
    assertThat(decide(grant("g", "a", "west", GrantKind.EXCLUSIVE, 0, 10), open).reasons())
        .extracting("code")
        .containsExactly("exclusive-over-existing");
  }

  @Test
  void issuesBesideAnExclusiveGrantThatHasCarvedTheGroundOutButCountsItForALimit() {
    GrantTerms exclusive = grant("x", "b", "middle", GrantKind.EXCLUSIVE, 0, 10);
    GrantTerms asked = grant("g", "a", "west", GrantKind.EXCLUSIVE, 0, 10);
    assertThat(policy.decide(asked, List.of(exclusive), Set.of(), Set.of("x")).outcome())
        .isEqualTo(Outcome.ISSUE);
    assertThat(policy.decide(asked, List.of(exclusive), Set.of(), Set.of("y")).outcome())
        .isEqualTo(Outcome.REFUSE);
    GrantTerms limited = limited("l", "c", "west", 1, 0, 10);
    assertThat(policy.decide(asked, List.of(limited), Set.of(), Set.of("l")).reasons())
        .extracting("code")
        .containsExactly("limit-reached");
  }

  @Test
  void issuesBesideAnExclusiveGrantThatEndsThatDayOrLiesElsewhere() {
    GrantTerms exclusive = grant("x", "b", "middle", GrantKind.EXCLUSIVE, 0, 10);
    GrantTerms apart = grant("y", "b", "east", GrantKind.EXCLUSIVE, 0, 99);
    assertThat(
            decide(grant("g", "a", "west", GrantKind.EXCLUSIVE, 10, 20), exclusive, apart)
                .outcome())
        .isEqualTo(Outcome.ISSUE);
  }

  @Test
  void rejectsARepeatedGrantToThePartnerThatHoldsIt() {
    GrantTerms held = grant("x", "a", "west", GrantKind.OPEN, 0, 10);
    assertThat(decide(grant("g", "a", "west", GrantKind.OPEN, 5, 20), held).reasons())
        .extracting("code")
        .containsExactly("already-granted");
    assertThat(decide(grant("g", "a", "middle", GrantKind.EXCLUSIVE, 5, 20), held).outcome())
        .isEqualTo(Outcome.ISSUE);
  }

  @Test
  void holdsAGrantForEveryLineBesideThatOfEachLine() {
    GrantTerms every = ofLine(grant("x", "b", "west", GrantKind.EXCLUSIVE, 0, 10), "*");
    GrantTerms pumps = grant("g", "a", "middle", GrantKind.OPEN, 5, 20);
    assertThat(decide(pumps, every).reasons())
        .extracting("code")
        .containsExactly("overlaps-exclusive");
    GrantTerms open = ofLine(grant("x", "b", "west", GrantKind.OPEN, 0, 10), "valves");
    GrantTerms alone = ofLine(grant("g", "a", "west", GrantKind.EXCLUSIVE, 0, 10), "*");
    assertThat(decide(alone, open).reasons())
        .extracting("code")
        .containsExactly("exclusive-over-existing");
    assertThat(decide(grant("g", "a", "west", GrantKind.EXCLUSIVE, 0, 10), open).outcome())
        .isEqualTo(Outcome.ISSUE);
  }

  @Test
  void aPartnerMayHoldEveryLineBesideOneOnOtherTerms() {
    GrantTerms every = ofLine(grant("x", "a", "west", GrantKind.OPEN, 0, 10), "*");
    GrantTerms pumps = grant("g", "a", "west", GrantKind.EXCLUSIVE, 0, 10);
    assertThat(decide(pumps, every).outcome()).isEqualTo(Outcome.ISSUE);
    assertThat(decide(every, pumps).outcome()).isEqualTo(Outcome.ISSUE);
    assertThat(decide(ofLine(pumps, "*"), every).reasons())
        .extracting("code")
        .containsExactly("already-granted");
  }

  @Test
  void holdsAGrantForALineBesideThoseOfTheLinesBelowIt() {
    GrantTerms pumps = grant("x", "b", "west", GrantKind.EXCLUSIVE, 0, 10);
    GrantTerms large = ofLine(grant("g", "a", "middle", GrantKind.OPEN, 5, 20), "pumps/large");
    assertThat(decide(large, pumps).reasons())
        .extracting("code")
        .containsExactly("overlaps-exclusive");
    GrantTerms used = ofLine(large, "pumps-used");
    assertThat(decide(used, pumps).outcome()).isEqualTo(Outcome.ISSUE);
    GrantTerms small = ofLine(grant("y", "b", "west", GrantKind.EXCLUSIVE, 0, 10), "pumps/small");
    assertThat(decide(large, small).outcome()).isEqualTo(Outcome.ISSUE);
    assertThat(decide(grant("g", "a", "west", GrantKind.OPEN, 0, 10), small).reasons())
        .extracting("code")
        .containsExactly("overlaps-exclusive");
  }

  @Test
  void countsALimitLineByLine() {
    GrantTerms pumps = grant("x", "b", "west", GrantKind.OPEN, 0, 10);
    GrantTerms valves = ofLine(grant("y", "c", "west", GrantKind.OPEN, 0, 10), "valves");
    GrantTerms two = ofLine(limited("g", "a", "west", 2, 0, 10), "*");
    assertThat(decide(two, pumps, valves).outcome()).isEqualTo(Outcome.ISSUE);
    assertThat(decide(two, pumps, grant("z", "d", "west", GrantKind.OPEN, 0, 10)).reasons())
        .extracting("code")
        .containsExactly("limit-reached");
    GrantTerms asked = ofLine(grant("g", "a", "west", GrantKind.OPEN, 0, 10), "*");
    assertThat(decide(asked, limited("l", "d", "west", 2, 0, 10), pumps).outcome())
        .isEqualTo(Outcome.REFUSE);
    assertThat(decide(asked, limited("l", "d", "west", 2, 0, 10), valves).outcome())
        .isEqualTo(Outcome.ISSUE);
  }

  @Test
  void keepsTheLimitOnEveryDay() {
    GrantTerms limited = limited("x", "b", "west", 2, 0, 100);
    GrantTerms early = grant("y", "c", "west", GrantKind.OPEN, 0, 10);
    assertThat(decide(grant("g", "a", "west", GrantKind.OPEN, 9, 20), limited, early).reasons())
        .extracting("code")
        .containsExactly("limit-reached");
    assertThat(decide(grant("g", "a", "west", GrantKind.OPEN, 10, 20), limited, early).outcome())
        .isEqualTo(Outcome.ISSUE);
    assertThat(decide(limited("g", "a", "west", 1, 10, 20), limited).reasons())
        .extracting("code")
        .containsExactly("limit-reached");
  }

  @Test
  void leavesToReviewWhatCannotBeCompared() {
    GrantTerms exclusive = grant("x", "b", "fog", GrantKind.EXCLUSIVE, 0, 10);
    GrantTerms requested = grant("g", "a", "west", GrantKind.OPEN, 0, 10);
    GrantDecision decision = decide(requested, exclusive);
    assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(decision.doubtful()).containsExactly("x");
    assertThat(policy.decide(requested, List.of(exclusive), Set.of("x")).outcome())
        .isEqualTo(Outcome.ISSUE);
  }

  @Test
  void leavesToReviewALimitThatDependsOnWhatCannotBeCompared() {
    GrantTerms limited = limited("x", "b", "fog", 1, 0, 10);
    GrantDecision decision = decide(grant("g", "a", "west", GrantKind.OPEN, 0, 10), limited);
    assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(decision.doubtful()).containsExactly("x");
  }

  @Test
  void refusesRatherThanReviewsWhereAnotherGrantOverlapsForCertain() {
    GrantTerms doubtful = grant("x", "b", "fog", GrantKind.EXCLUSIVE, 0, 10);
    GrantTerms certain = grant("y", "b", "west", GrantKind.EXCLUSIVE, 0, 10);
    assertThat(decide(grant("g", "a", "west", GrantKind.OPEN, 0, 10), doubtful, certain).outcome())
        .isEqualTo(Outcome.REFUSE);
  }

  @Test
  void refusesAPeriodTurnedRound() {
    assertThatThrownBy(() -> new GrantPeriod(DAY, DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> limited("x", "b", "west", 0, 0, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Day by day and place by place, as a person would check it. */
  @Test
  void agreesWithACountOfEveryDayWhateverTheOrder() {
    Seeded.check(
        3_000,
        random -> {
          GrantTerms requested = random("g", random);
          List<GrantTerms> live = new ArrayList<>();
          for (int i = random.nextInt(7); i > 0; i--) {
            live.add(random("x" + i, random));
          }
          GrantDecision decision = policy.decide(requested, live, Set.of());
          assertThat(decision.outcome() == Outcome.ISSUE)
              .as("%s beside %s: %s", requested, live, decision)
              .isEqualTo(DayByDay.allowed(requested, live, PLACES));
          Collections.shuffle(live, random);
          assertThat(policy.decide(requested, live, Set.of())).isEqualTo(decision);
        });
  }

  /** Whatever the foggy territory turns out to hold, what is certain stays right. */
  @Test
  void neverWavesThroughNorRefusesWhatAnUnknownAreaWouldTurn() {
    Seeded.check(
        1_000,
        random -> {
          GrantTerms requested = foggy("g", random);
          List<GrantTerms> live = new ArrayList<>();
          for (int i = random.nextInt(6); i > 0; i--) {
            live.add(foggy("x" + i, random));
          }
          GrantDecision decision = policy.decide(requested, live, Set.of());
          for (int fog = 0; fog < 16; fog++) {
            boolean allowed = DayByDay.allowed(requested, live, clearedTo(fog));
            if (decision.outcome() == Outcome.ISSUE) {
              assertThat(allowed).as("%s beside %s: %s", requested, live, decision).isTrue();
            } else if (decision.outcome() == Outcome.REFUSE) {
              assertThat(allowed).as("%s beside %s: %s", requested, live, decision).isFalse();
            } else {
              assertThat(decision.doubtful()).isNotEmpty();
            }
          }
        });
  }

  private static Map<String, Set<Integer>> clearedTo(int bits) {
    Set<Integer> fog = new HashSet<>();
    for (int place = 0; place < 4; place++) {
      if ((bits & (1 << place)) != 0) {
        fog.add(place + 1);
      }
    }
    Map<String, Set<Integer>> places = new HashMap<>(PLACES);
    places.put("fog", fog);
    return places;
  }

  private static AreaRelation relation(String a, String b) {
    if (a.equals("fog") != b.equals("fog")) {
      return new AreaRelation(Kind.UNKNOWN, Reason.said("fog"));
    }
    boolean meet = !Collections.disjoint(PLACES.get(a), PLACES.get(b));
    return new AreaRelation(meet ? Kind.OVERLAPS : Kind.DISJOINT, Reason.said(a + " and " + b));
  }

  private static GrantTerms foggy(String id, Random random) {
    GrantTerms grant = random(id, random);
    return random.nextBoolean()
        ? grant
        : new GrantTerms(
            id,
            grant.partnerId(),
            "fog",
            grant.productLine(),
            grant.kind(),
            grant.limit(),
            grant.period());
  }

  private static GrantTerms random(String id, Random random) {
    int from = random.nextInt(20);
    return new GrantTerms(
        id,
        "p" + random.nextInt(4),
        List.of("west", "middle", "east").get(random.nextInt(3)),
        List.of("pumps", "pumps", "pumps/large", "valves", ProductLines.EVERY)
            .get(random.nextInt(5)),
        GrantKind.values()[random.nextInt(3)],
        1 + random.nextInt(3),
        period(from, random.nextInt(5) == 0 ? null : from + 1 + random.nextInt(10)));
  }

  private static GrantTerms ofLine(GrantTerms grant, String line) {
    return new GrantTerms(
        grant.grantId(),
        grant.partnerId(),
        grant.territoryId(),
        line,
        grant.kind(),
        grant.limit(),
        grant.period());
  }

  private GrantDecision decide(GrantTerms requested, GrantTerms... live) {
    return policy.decide(requested, List.of(live), Set.of());
  }

  private static GrantTerms grant(
      String id, String partner, String territory, GrantKind kind, int from, int until) {
    return new GrantTerms(id, partner, territory, "pumps", kind, 0, period(from, until));
  }

  private static GrantTerms limited(
      String id, String partner, String territory, int limit, int from, int until) {
    return new GrantTerms(
        id, partner, territory, "pumps", GrantKind.LIMITED, limit, period(from, until));
  }

  private static GrantPeriod period(int from, @Nullable Integer until) {
    return new GrantPeriod(DAY.plusDays(from), until == null ? null : DAY.plusDays(until));
  }
}
