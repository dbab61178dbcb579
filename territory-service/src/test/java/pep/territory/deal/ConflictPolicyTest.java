package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.platform.reason.Reason;
import pep.territory.Seeded;
import pep.territory.account.CustomerIdentity;
import pep.territory.account.IdentityComparison;
import pep.territory.account.NormalisedIdentity;
import pep.territory.account.Similarity.Verdict;
import pep.territory.binding.ForeignGround;
import pep.territory.binding.Measure;

class ConflictPolicyTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(90));
  private static final NormalisedIdentity ACME = customer("Acme Corp", "acme.example");

  @Test
  void registersADealThatNobodyProtects() {
    DealDecision decision = decide("a", ACME, deal("d1", "b", customer("Globex", null)));
    assertThat(decision.registered()).isTrue();
    assertThat(decision.compared()).isEqualTo(1);
    assertThat(decision.ruleVersion()).isEqualTo(ConflictPolicy.VERSION);
  }

  @Test
  void refusesARivalsCustomerAndShowsNothingOfTheRivalInItsReasons() {
    DealDecision decision = decide("a", ACME, deal("d1", "b", customer("ACME", "acme.example")));
    assertThat(decision.registered()).isFalse();
    assertThat(decision.reasons()).hasSize(1);
    assertThat(decision.reasons().getFirst().code()).isEqualTo("protected");
    assertThat(decision.reasons().toString())
        .contains(LATER.toString())
        .doesNotContain("d1", "acc");
    assertThat(decision.conflicts().getFirst().dealId()).isEqualTo("d1");
    assertThat(decision.conflicts().getFirst().accountId()).isEqualTo("acc_d1");
    assertThat(decision.conflicts().getFirst().similarity().verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void refusesARepeatedRegistrationAndNamesTheOwnDeal() {
    DealDecision decision = decide("a", ACME, deal("d1", "a", ACME));
    assertThat(decision.registered()).isFalse();
    assertThat(decision.reasons().getFirst().code()).isEqualTo("already-registered");
    assertThat(decision.reasons().getFirst().facts()).containsEntry("dealId", "d1");
  }

  @Test
  void registersAtTheInstantTheProtectionEndsAndNotBefore() {
    RivalDeal rival = deal("d1", "b", ACME);
    assertThat(at(LATER, rival).registered()).isTrue();
    assertThat(at(LATER.minusNanos(1), rival).registered()).isFalse();
  }

  @Test
  void aLineIsProtectedWithThoseBelowItAndAgainstThoseAboveIt() {
    assertThat(ConflictPolicy.meet(Set.of("pumps/large"), Set.of("pumps"))).isTrue();
    assertThat(ConflictPolicy.meet(Set.of("pumps"), Set.of("valves", "pumps/large"))).isTrue();
    assertThat(ConflictPolicy.meet(Set.of("pumps/small"), Set.of("pumps/large"))).isFalse();
    assertThat(ConflictPolicy.meet(Set.of(), Set.of("pumps/large"))).isTrue();
  }

  @Test
  void registersAnotherProductLineOfTheSameCustomer() {
    RivalDeal rival = new RivalDeal("d1", "b", "acc_1", ACME, Set.of("pumps"), LATER);
    assertThat(
            ConflictPolicy.decide(
                    "a", ACME, Set.of("valves"), List.of(rival), List.of(), NOW, Set.of())
                .registered())
        .isTrue();
    assertThat(
            ConflictPolicy.decide("a", ACME, Set.of(), List.of(rival), List.of(), NOW, Set.of())
                .registered())
        .isFalse();
  }

  @Test
  void leavesToAPersonWhatMayBeTheSameCustomer() {
    DealDecision decision =
        decide("a", customer("Acme Western", null), deal("d1", "b", customer("Acme West", null)));
    assertThat(decision.outcome()).isEqualTo(DealDecision.Outcome.REVIEW);
    assertThat(decision.reasons()).extracting(Reason::code).containsExactly("may-be-protected");
    assertThat(decision.possible()).extracting(DealConflict::dealId).containsExactly("d1");
  }

  @Test
  void registersWhatAPersonFoundToBeAnotherCustomerAndWhatMayBeThePartnersOwn() {
    RivalDeal rival = deal("d1", "b", customer("Acme West", null));
    NormalisedIdentity claimed = customer("Acme Western", null);
    DealDecision settled =
        ConflictPolicy.decide("a", claimed, Set.of(), List.of(rival), List.of(), NOW, Set.of("d1"));
    assertThat(settled.registered()).isTrue();
    assertThat(settled.possible()).isEmpty();
    assertThat(
            ConflictPolicy.decide("b", claimed, Set.of(), List.of(rival), List.of(), NOW, Set.of())
                .registered())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "WARN,REGISTER,foreign-ground-noted",
    "REVIEW,REVIEW,foreign-ground-in-review",
    "REFUSE,REFUSE,foreign-ground"
  })
  void doesWhatTheVendorHasSaidWhereTheGroundIsAnothers(
      Measure measure, DealDecision.Outcome outcome, String code) {
    ForeignGround ground = new ForeignGround("g1", "t1", "TX", "b", "pumps", measure);
    DealDecision decision =
        ConflictPolicy.decide("a", ACME, Set.of(), List.of(), List.of(ground), NOW, Set.of());
    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.grounds()).containsExactly(ground);
    Reason reason = decision.reasons().getFirst();
    assertThat(reason.code()).isEqualTo(code);
    assertThat(reason.text() + reason.facts()).contains("pumps").doesNotContain("g1", "TX");
    assertThat(
            ConflictPolicy.decide(
                    "a", ACME, Set.of(), List.of(), List.of(ground), NOW, Set.of("g1"))
                .registered())
        .isTrue();
  }

  @Test
  void agreesWithAComparisonOfEveryDealWhateverTheOrder() {
    List<String> names = List.of("Acme", "Acme Ltd", "Globex", "Initech", "Initech AG");
    Seeded.check(
        500,
        random -> {
          List<RivalDeal> live = new ArrayList<>();
          for (int i = random.nextInt(8); i > 0; i--) {
            live.add(
                new RivalDeal(
                    "d" + i,
                    "p" + random.nextInt(3),
                    "acc_" + i,
                    customer(names.get(random.nextInt(names.size())), null),
                    random.nextBoolean() ? Set.of() : Set.of("l" + random.nextInt(2)),
                    NOW.plusSeconds(random.nextInt(3) - 1)));
          }
          NormalisedIdentity asked = customer(names.get(random.nextInt(names.size())), null);
          Set<String> lines = random.nextBoolean() ? Set.of() : Set.of("l0");
          boolean taken = false;
          for (RivalDeal rival : live) {
            boolean protects = rival.protectedUntil().isAfter(NOW);
            boolean sameLine =
                lines.isEmpty()
                    || rival.productLines().isEmpty()
                    || rival.productLines().contains("l0");
            boolean same =
                IdentityComparison.compare(asked, rival.customer()).verdict() == Verdict.SAME;
            taken |= protects && sameLine && same;
          }
          DealDecision decision =
              ConflictPolicy.decide("p0", asked, lines, live, List.of(), NOW, Set.of());
          assertThat(decision.outcome() == DealDecision.Outcome.REFUSE).isEqualTo(taken);
          Collections.shuffle(live, random);
          assertThat(ConflictPolicy.decide("p0", asked, lines, live, List.of(), NOW, Set.of()))
              .isEqualTo(decision);
        });
  }

  private static DealDecision decide(String partner, NormalisedIdentity who, RivalDeal... live) {
    return ConflictPolicy.decide(partner, who, Set.of(), List.of(live), List.of(), NOW, Set.of());
  }

  private static DealDecision at(Instant now, RivalDeal rival) {
    return ConflictPolicy.decide("a", ACME, Set.of(), List.of(rival), List.of(), now, Set.of());
  }

  private static RivalDeal deal(String id, String partner, NormalisedIdentity customer) {
    return new RivalDeal(id, partner, "acc_" + id, customer, Set.of(), LATER);
  }

  private static NormalisedIdentity customer(String name, @Nullable String domain) {
    return NormalisedIdentity.of(
        new CustomerIdentity(name, domain, null, null, null, null, null, null));
  }
}
