package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.catalog.audience.Standings.grant;
import static pep.catalog.audience.Standings.standing;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.TerritoryGrant;
import pep.catalog.product.AvailabilityCheck.Rule;

class AvailabilityPolicyTest {

  private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void offersUnrestrictedProductToEveryActivePartner() {
    AvailabilityDecision decision =
        decide(Lifecycle.ACTIVE, Availability.EVERYONE, standing("active", Set.of(), List.of()));

    assertThat(decision.available()).isTrue();
    assertThat(decision.checks()).hasSize(4).allMatch(AvailabilityCheck::held);
  }

  @Test
  void refusesProductThatIsNotActive() {
    PartnerStanding partner = standing("active", Set.of(), List.of());

    assertThat(failed(decide(Lifecycle.DRAFT, Availability.EVERYONE, partner)))
        .containsExactly(Rule.PRODUCT_ACTIVE);
    assertThat(failed(decide(Lifecycle.RETIRED, Availability.EVERYONE, partner)))
        .containsExactly(Rule.PRODUCT_ACTIVE);
  }

  @Test
  void refusesPartnerThatIsNotActive() {
    PartnerStanding partner = standing("suspended", Set.of(), List.of());

    AvailabilityDecision decision = decide(Lifecycle.ACTIVE, Availability.EVERYONE, partner);

    assertThat(failed(decision)).containsExactly(Rule.PARTNER_ACTIVE);
    assertThat(decision.failed().getFirst().reason()).isEqualTo("the partner is suspended");
  }

  @Test
  void asksForOneOfSeveralSegments() {
    Availability availability = new Availability(Set.of("cloud", "retail"), Set.of());

    AvailabilityDecision inOne =
        decide(
            Lifecycle.ACTIVE, availability, standing("active", Set.of("retail", "new"), List.of()));
    AvailabilityDecision inNone =
        decide(Lifecycle.ACTIVE, availability, standing("active", Set.of("new"), List.of()));

    assertThat(inOne.available()).isTrue();
    assertThat(inOne.checks().get(2).found()).containsExactly("retail");
    assertThat(failed(inNone)).containsExactly(Rule.SEGMENT);
    assertThat(inNone.failed().getFirst().required()).containsExactly("cloud", "retail");
  }

  @Test
  void countsOnlyGrantsInForceForTheProductsLine() {
    Availability availability = new Availability(Set.of(), Set.of("DE-BY"));

    assertThat(territoryHeld(availability, grant("DE-BY", "tea", "2026-01-01T00:00:00Z", null)))
        .isTrue();
    assertThat(territoryHeld(availability, grant("DE-BY", "mugs", "2026-01-01T00:00:00Z", null)))
        .isFalse();
    assertThat(territoryHeld(availability, grant("DE-BY", "*", "2026-01-01T00:00:00Z", null)))
        .as("for every line")
        .isTrue();
    assertThat(grant("DE-BY", "*", "2026-01-01T00:00:00Z", null).covers(null, AT))
        .as("what has no line is in none")
        .isFalse();
    assertThat(grant("DE-BY", "tea", "2026-01-01T00:00:00Z", null).covers("tea/green", AT))
        .as("for what lies below its line")
        .isTrue();
    assertThat(
            territoryHeld(availability, grant("DE-BY", "tea/green", "2026-01-01T00:00:00Z", null)))
        .as("and not for what lies above it")
        .isFalse();
    assertThat(territoryHeld(availability, grant("DE-BE", "tea", "2026-01-01T00:00:00Z", null)))
        .isFalse();
    assertThat(territoryHeld(availability, grant("DE-BY", "tea", "2026-06-01T00:00:00Z", null)))
        .as("in force from its first instant")
        .isTrue();
    assertThat(
            territoryHeld(
                availability,
                grant("DE-BY", "tea", "2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z")))
        .as("over at its last instant")
        .isFalse();
  }

  @Test
  void countsAGrantForEveryTerritoryBelowTheGrantedOneButNotAbove() {
    TerritoryGrant germany =
        new TerritoryGrant("grt_1", "DE", Set.of("DE-BY", "DE-BY-M"), "tea", AT, null);
    TerritoryGrant munich = new TerritoryGrant("grt_2", "DE-BY-M", Set.of(), "tea", AT, null);
    Availability munichOnly = new Availability(Set.of(), Set.of("DE-BY-M"));

    AvailabilityDecision below =
        decide(Lifecycle.ACTIVE, munichOnly, standing("active", Set.of(), List.of(germany)));

    assertThat(below.available()).isTrue();
    assertThat(below.checks().getLast().found()).containsExactly("DE-BY-M");
    assertThat(below.checks().getLast().reason())
        .isEqualTo("the partner holds a grant in force for this line in DE-BY-M (below DE)");
    assertThat(
            decide(
                    Lifecycle.ACTIVE,
                    munichOnly,
                    standing("active", Set.of(), List.of(germany, munich)))
                .checks()
                .getLast()
                .reason())
        .isEqualTo("the partner holds a grant in force for this line in DE-BY-M");
    assertThat(territoryHeld(new Availability(Set.of(), Set.of("DE")), munich)).isFalse();
  }

  @Test
  void keepsOfTheTerritoriesBelowAGrantOnlyThoseThatTheProductNames() {
    TerritoryGrant germany =
        new TerritoryGrant("grt_1", "DE", Set.of("DE-BY", "DE-BE", "DE-HH"), "tea", AT, null);

    AvailabilityDecision decision =
        decide(
            Lifecycle.ACTIVE,
            new Availability(Set.of(), Set.of("DE-BY", "FR")),
            standing("active", Set.of(), List.of(germany)));

    assertThat(decision.partner().grants().getFirst().below()).containsExactly("DE-BY");
    assertThat(AvailabilityPolicy.decide(decision.product(), decision.partner(), decision.at()))
        .isEqualTo(decision);
  }

  @Test
  void namesEveryConditionThatFailedAndNotOnlyTheFirst() {
    AvailabilityDecision decision =
        decide(
            Lifecycle.RETIRED,
            new Availability(Set.of("cloud"), Set.of("FR")),
            standing("ended", Set.of(), List.of()));

    assertThat(failed(decision)).containsExactly(Rule.values());
  }

  @Test
  void decidesTheSameAgainFromTheFactsItCarries() {
    AvailabilityDecision decision =
        decide(
            Lifecycle.ACTIVE,
            new Availability(Set.of("cloud"), Set.of("FR")),
            standing("active", Set.of("cloud"), List.of()));

    assertThat(AvailabilityPolicy.decide(decision.product(), decision.partner(), decision.at()))
        .isEqualTo(decision);
  }

  @Test
  void agreesWithBruteForceOnRandomFacts() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      Availability availability = new Availability(some(random, "s", 3), some(random, "t", 3));
      Lifecycle lifecycle = Lifecycle.values()[random.nextInt(4) == 0 ? random.nextInt(3) : 1];
      List<TerritoryGrant> grants =
          IntStream.range(0, random.nextInt(4)).mapToObj(i -> randomGrant(random)).toList();
      PartnerStanding partner =
          standing(random.nextInt(5) == 0 ? "suspended" : "active", some(random, "s", 4), grants);

      assertThat(decide(lifecycle, availability, partner).available())
          .as("seed %d", seed)
          .isEqualTo(bruteForce(lifecycle, availability, partner));
    }
  }

  private static boolean bruteForce(
      Lifecycle lifecycle, Availability availability, PartnerStanding partner) {
    boolean segment = availability.segments().isEmpty();
    for (String code : availability.segments()) {
      segment |= partner.segments().contains(code);
    }
    boolean territory = availability.territories().isEmpty();
    for (String code : availability.territories()) {
      for (TerritoryGrant grant : partner.grants()) {
        long until = grant.until() == null ? Long.MAX_VALUE : grant.until().toEpochMilli();
        boolean live =
            grant.from().toEpochMilli() <= AT.toEpochMilli() && AT.toEpochMilli() < until;
        boolean line = List.of("tea", "*").contains(grant.productLine());
        boolean ground = code.equals(grant.territoryCode());
        for (String lower : grant.below()) {
          ground |= code.equals(lower);
        }
        territory |= ground && live && line;
      }
    }
    return lifecycle == Lifecycle.ACTIVE
        && partner.status().equals("active")
        && segment
        && territory;
  }

  private static TerritoryGrant randomGrant(Random random) {
    Instant from = AT.plusSeconds(random.nextInt(3) - 1);
    Instant until = random.nextBoolean() ? null : from.plusSeconds(1 + random.nextInt(2));
    String line = List.of("tea", "mugs", "*").get(random.nextInt(3));
    return new TerritoryGrant(
        "grt_" + random.nextInt(9),
        "t" + random.nextInt(4),
        some(random, "t", 4),
        line,
        from,
        until);
  }

  private static Set<String> some(Random random, String prefix, int of) {
    Set<String> some = new TreeSet<>();
    IntStream.range(0, of).filter(i -> random.nextInt(3) == 0).forEach(i -> some.add(prefix + i));
    return some;
  }

  private static boolean territoryHeld(Availability availability, TerritoryGrant grant) {
    return decide(Lifecycle.ACTIVE, availability, standing("active", Set.of(), List.of(grant)))
        .available();
  }

  private static List<Rule> failed(AvailabilityDecision decision) {
    return decision.failed().stream().map(AvailabilityCheck::rule).toList();
  }

  private static AvailabilityDecision decide(
      Lifecycle lifecycle, Availability availability, PartnerStanding partner) {
    ProductFacts product = new ProductFacts("prd_1", "T-1", "tea", lifecycle, availability, 7);
    return AvailabilityPolicy.decide(product, partner, AT);
  }
}
