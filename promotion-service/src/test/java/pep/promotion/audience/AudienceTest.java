package pep.promotion.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Seeds;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.StandingVersions;

class AudienceTest {

  @Test
  void admitsPartnerInOneOfTheSegmentsOnOneOfTheTiers() {
    var decision = audience("growth", "gold").decide(partner("active", "gold", "growth", "retail"));

    assertThat(decision.qualifies()).isTrue();
    assertThat(decision.reason()).contains("segments one of growth, is growth, retail");
    assertThat(decision.versions()).isEqualTo(new StandingVersions(3, 2, 1, 0));
  }

  @Test
  void refusesPartnerOutsideTheSegmentAndNamesThePredicateThatFailed() {
    var decision = audience("growth", "gold").decide(partner("active", "gold", "retail"));

    assertThat(decision.qualifies()).isFalse();
    assertThat(decision.failed()).extracting(Predicate::name).containsExactly("segments");
    assertThat(decision.reason()).isEqualTo("segments one of growth, is retail");
  }

  @Test
  void refusesPartnerThatIsNotActive() {
    var decision = Audience.EVERYONE.decide(partner("suspended", null));

    assertThat(decision.qualifies()).isFalse();
    assertThat(decision.reason()).isEqualTo("status is active, is suspended");
  }

  @Test
  void repeatsItsDecisionForTheSameStanding() {
    var partner = partner("active", "gold", "growth");
    assertThat(audience("growth", "gold").decide(partner))
        .isEqualTo(audience("growth", "gold").decide(partner));
  }

  @Test
  void agreesWithABruteForceOracle() {
    Seeds.forAll(
        500,
        random -> {
          var audience = new Audience(some(random), some(random), some(random));
          String tier = random.nextBoolean() ? "a" : null;
          var partner =
              new PartnerStanding(
                  "p",
                  "P",
                  random.nextInt(4) == 0 ? "ended" : "active",
                  some(random),
                  tier,
                  some(random),
                  StandingVersions.NONE);

          boolean expected = partner.status().equals("active");
          expected &= meets(audience.segments(), partner.segments());
          expected &= meets(audience.tiers(), tier == null ? Set.of() : Set.of(tier));
          expected &= meets(audience.territories(), partner.territories());
          assertThat(audience.decide(partner).qualifies()).isEqualTo(expected);
        });
  }

  private static boolean meets(Set<String> wanted, Set<String> has) {
    boolean any = wanted.isEmpty();
    for (String code : wanted) {
      any |= has.contains(code);
    }
    return any;
  }

  private static Set<String> some(RandomGenerator random) {
    Set<String> codes = new HashSet<>(List.of("a", "b", "c"));
    codes.removeIf(c -> random.nextInt(3) > 0);
    return codes;
  }

  private static Audience audience(String segment, String tier) {
    return new Audience(Set.of(segment), Set.of(tier), Set.of());
  }

  private static PartnerStanding partner(String status, @Nullable String tier, String... segments) {
    return new PartnerStanding(
        "par_1", "P1", status, Set.of(segments), tier, Set.of(), new StandingVersions(3, 2, 1, 0));
  }
}
