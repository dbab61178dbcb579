package pep.promotion.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.reason.Reason;
import pep.promotion.Seeds;
import pep.promotion.roster.HeldTerritories;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.StandingVersions;
import tools.jackson.databind.json.JsonMapper;

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
  void whatDecidedIsACodeWithFactsThatReadsAsTheSentence() {
    for (var asked : List.of(Audience.EVERYONE, audience("growth", "gold"), everything())) {
      for (var partner : List.of(partner("active", "gold", "growth"), partner("ended", null))) {
        var decision = asked.decide(partner);

        assertThat(decision.why().coded()).isTrue();
        assertThat(decision.why().text()).isEqualTo(decision.reason());
        assertThat(decision.within("offer-applies", Map.of("promotion", "Spring")).text())
            .isEqualTo("Spring: " + decision.reason());
      }
    }
    assertThat(audience("growth", "gold").decide(partner("active", null, "growth")).why())
        .returns("asked-tier", Reason::code)
        .returns(Map.of("tier", "gold"), Reason::facts);
  }

  @Test
  void whatWasDecidedBeforeThereWereCodesIsSaidAsItWas() {
    String stored =
        "{\"name\":\"tier\",\"expected\":\"one of gold\",\"actual\":\"none\",\"held\":false}";
    Predicate before = JsonMapper.shared().readValue(stored, Predicate.class);
    var decision = new AudienceDecision(false, List.of(before), StandingVersions.NONE);

    assertThat(decision.reason()).isEqualTo("tier one of gold, is none");
    assertThat(decision.within("offer-applies", Map.of()).text()).isEqualTo(decision.reason());
  }

  private static Audience everything() {
    return new Audience(Set.of("growth"), Set.of("gold"), Set.of("DE"));
  }

  @Test
  void repeatsItsDecisionForTheSameStanding() {
    var partner = partner("active", "gold", "growth");
    assertThat(audience("growth", "gold").decide(partner))
        .isEqualTo(audience("growth", "gold").decide(partner));
  }

  @Test
  void whoHoldsATerritoryHoldsThoseBelowIt() {
    var asked = new Audience(Set.of(), Set.of(), Set.of("DE-BY", "DE-BE"));
    var held = new HeldTerritories(Set.of("DE", "FR"), Set.of("DE-BY", "DE-BW"));

    AudienceDecision decision = asked.decide(holding(held));

    assertThat(decision.qualifies()).isTrue();
    Predicate ground = decision.predicates().getLast();
    assertThat(ground)
        .returns("one of DE-BE, DE-BY", Predicate::expected)
        .returns("DE, FR, above DE-BY", Predicate::actual);
    assertThat(ground.why().text())
        .isEqualTo("territories one of DE-BE, DE-BY, is DE, FR, above DE-BY");
    assertThat(asked.decide(holding(held.regarding(Set.of("DE-BY"))))).isEqualTo(decision);
    assertThat(asked.decide(holding(new HeldTerritories(Set.of("FR"), Set.of()))).qualifies())
        .isFalse();
  }

  private static PartnerStanding holding(HeldTerritories territories) {
    return new PartnerStanding(
        "par_1", "P1", "active", Set.of(), null, territories, StandingVersions.NONE);
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
                  new HeldTerritories(some(random), some(random)),
                  StandingVersions.NONE);

          boolean expected = partner.status().equals("active");
          expected &= meets(audience.segments(), partner.segments());
          expected &= meets(audience.tiers(), tier == null ? Set.of() : Set.of(tier));
          Set<String> held = new HashSet<>(partner.territories().granted());
          held.addAll(partner.territories().below());
          expected &= meets(audience.territories(), held);
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
        "par_1",
        "P1",
        status,
        Set.of(segments),
        tier,
        HeldTerritories.NONE,
        new StandingVersions(3, 2, 1, 0));
  }
}
