package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.RegionCode;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.placement.GrantDecision.Outcome;

class GrantTest {

  private static final Tenant TENANT = new Tenant("ven_1");
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final GrantFacts FACTS =
      new GrantFacts(0, List.of(), List.of(), List.of(), List.of(), List.of());
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @Test
  void holdsFromItsIssueUntilItsPeriodIsOverInTheVendorsZone() {
    Grant grant = grant(Outcome.ISSUE);
    Instant end = Instant.parse("2027-01-01T05:00:00Z");
    assertThat(grant.status()).isEqualTo(GrantStatus.ISSUED);
    Instant soon = end.minus(Duration.ofDays(30));
    assertThat(grant.dueAt()).isEqualTo(soon);
    grant.tellEnd(soon.minusMillis(1));
    assertThat(grant.dueAt()).isEqualTo(soon);
    grant.tellEnd(soon);
    assertThat(Grant.KIND.eventsOf(grant)).contains("grant.ending.v1");
    assertThat(grant.dueAt()).isEqualTo(end);

    grant.endWhenOver(end.minusMillis(1));
    assertThat(grant.status()).isEqualTo(GrantStatus.ISSUED);
    grant.endWhenOver(end);
    assertThat(grant.status()).isEqualTo(GrantStatus.ENDED);
    assertThat(grant.dueAt()).isNull();
    grant.endWhenOver(end);
    assertThat(grant.endReason()).isEqualTo("Its period is over.");
  }

  @Test
  void cannotBeMadeAgainstADecisionThatRefusesIt() {
    assertThatThrownBy(() -> grant(Outcome.REFUSE)).isInstanceOf(GrantConflict.class);
  }

  @Test
  void endsOnceAndKeepsItsFirstReason() {
    Grant grant = grant(Outcome.ISSUE);
    grant.end("moved away");
    grant.end("something else");
    assertThat(grant.status()).isEqualTo(GrantStatus.ENDED);
    assertThat(grant.endReason()).isEqualTo("moved away");
  }

  @Test
  void waitsInReviewUntilAPersonIssuesIt() {
    Grant grant = grant(Outcome.REVIEW);
    assertThat(grant.status()).isEqualTo(GrantStatus.REVIEW);
    assertThat(grant.doubtsSetAside()).containsExactly("gra_doubtful");
    grant.issueAfterReview(ruling(Outcome.ISSUE));
    assertThat(grant.status()).isEqualTo(GrantStatus.ISSUED);
    assertThatThrownBy(() -> grant.issueAfterReview(ruling(Outcome.ISSUE)))
        .isInstanceOf(GrantNotInReview.class);
  }

  @Test
  void staysInReviewWhereNewDoubtsCameUpAndRemembersTheOldOnes() {
    Grant grant = grant(Outcome.REVIEW);
    grant.issueAfterReview(
        new Ruling(
            new GrantDecision(
                Outcome.REVIEW, List.of(Reason.of("x")), List.of("gra_new"), "exclusivity/1"),
            FACTS));
    assertThat(grant.status()).isEqualTo(GrantStatus.REVIEW);
    assertThat(grant.doubtsSetAside()).containsExactly("gra_doubtful", "gra_new");
  }

  @Test
  void refusedInReviewItNeverHoldsAndCannotEnd() {
    Grant grant = grant(Outcome.REVIEW);
    grant.refuseAfterReview("too close");
    grant.refuseAfterReview("again");
    assertThat(grant.status()).isEqualTo(GrantStatus.REFUSED);
    assertThat(grant.endReason()).isEqualTo("too close");
    assertThatThrownBy(() -> grant.end("x")).isInstanceOf(GrantRefused.class);
    assertThatThrownBy(() -> grant.issueAfterReview(ruling(Outcome.ISSUE)))
        .isInstanceOf(GrantNotInReview.class);
    assertThatThrownBy(() -> grant(Outcome.ISSUE).refuseAfterReview("late"))
        .isInstanceOf(GrantNotInReview.class);
  }

  @Test
  void aTerritoryGivesBackItsAreaAndRetiresOnce() {
    Territory territory = territory();
    assertThat(territory.area()).isEqualTo(Area.ofRegions(new RegionCode("US-TX")));
    territory.requireInUse();
    territory.retire();
    territory.retire();
    assertThatThrownBy(territory::requireInUse).isInstanceOf(TerritoryRetired.class);
  }

  @Test
  void aTerritoryIsRenamedAndDrawnAnewUntilItIsRetired() {
    Territory territory = territory();
    Area larger = Area.ofRegions(new RegionCode("US"));
    territory.rename("Lone Star");
    territory.rename("Lone Star");
    territory.redraw(larger);
    territory.redraw(larger);
    assertThat(territory.name()).isEqualTo("Lone Star");
    assertThat(territory.area()).isEqualTo(larger);

    territory.retire();
    assertThatThrownBy(() -> territory.rename("Texas")).isInstanceOf(TerritoryRetired.class);
    assertThatThrownBy(() -> territory.redraw(larger)).isInstanceOf(TerritoryRetired.class);
    assertThat(territory.name()).isEqualTo("Lone Star");
  }

  private static Grant grant(Outcome outcome) {
    GrantRequest request =
        new GrantRequest(
            territory(),
            "par_1",
            "A",
            "pumps",
            GrantKind.EXCLUSIVE,
            0,
            new GrantPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
    return new Grant(TENANT, "gra_1", request, NEW_YORK, ruling(outcome), NOW);
  }

  private static Territory territory() {
    return new Territory(
        TENANT, "ter_1", "TX", "Texas", null, Area.ofRegions(new RegionCode("US-TX")), NOW);
  }

  private static Ruling ruling(Outcome outcome) {
    return new Ruling(
        new GrantDecision(
            outcome,
            List.of(Reason.of("code")),
            outcome == Outcome.REVIEW ? List.of("gra_doubtful") : List.of(),
            "exclusivity/1"),
        FACTS);
  }
}
