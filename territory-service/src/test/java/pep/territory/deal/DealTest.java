package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;
import pep.territory.account.CustomerIdentity;
import pep.territory.account.NormalisedIdentity;
import pep.territory.decision.DecisionByAnother;
import pep.territory.roster.KnownPartner;

class DealTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration PROTECTION = Duration.ofDays(90);
  private static final Instant END = NOW.plus(PROTECTION);
  private static final CustomerIdentity ACME =
      new CustomerIdentity("Acme", null, null, null, null, null, null, null);

  @Test
  void isProtectedFromItsRegistrationOn() {
    Deal deal = registered();
    assertThat(deal.status()).isEqualTo(DealStatus.REGISTERED);
    assertThat(deal.protectedUntil()).isEqualTo(END);
    assertThat(deal.dueAt()).isEqualTo(END.minus(DealStanding.REMINDER));
  }

  @Test
  void remindsItsPartnerOnceForEachEndOfItsProtection() {
    Deal deal = registered();
    Instant reminder = END.minus(DealStanding.REMINDER);
    deal.expireWhenDue(reminder.minusMillis(1));
    assertThat(deal.dueAt()).isEqualTo(reminder);
    deal.expireWhenDue(reminder);
    assertThat(deal.dueAt()).isEqualTo(END);
    deal.approve(PROTECTION, END.minusSeconds(1));
    Instant newEnd = END.minusSeconds(1).plus(PROTECTION);
    assertThat(deal.dueAt()).isEqualTo(newEnd.minus(DealStanding.REMINDER));
    deal.expireWhenDue(newEnd);
    assertThat(deal.status()).as("both at once").isEqualTo(DealStatus.EXPIRED);
  }

  @Test
  void remindsNobodyOfAnEndThatIsNearerThanTheReminder() {
    DealDecision free =
        ConflictPolicy.decide(
            "par_1", NormalisedIdentity.of(ACME), Set.of(), List.of(), List.of(), NOW, Set.of());
    DealStanding brief =
        DealStanding.decided(null, free.outcome(), List.of(), DealStanding.REMINDER, NOW);
    assertThat(brief.remindAt()).isNull();
    assertThat(brief.dueAt()).isEqualTo(NOW.plus(DealStanding.REMINDER));
  }

  @Test
  void isExtendedASecondTimeWithAProofOnlyAndNeverBeyondTheCeiling() {
    Deal deal = registered();
    deal.approve(PROTECTION, NOW);
    assertThatThrownBy(() -> deal.extend(by(91, null), 90)).isInstanceOf(ExtensionTooLong.class);
    deal.extend(by(60, null), 90);
    assertThatThrownBy(() -> deal.extend(by(30, null), 90)).isInstanceOf(ExtensionUnproven.class);
    assertThatThrownBy(() -> deal.extend(by(31, "offer 7"), 90))
        .isInstanceOfSatisfying(
            ExtensionTooLong.class,
            tooLong -> assertThat(tooLong.evidence()).isEqualTo(Map.of("daysLeft", 30)));
    deal.extend(by(30, "offer 7"), 90);
    assertThat(deal.protectedUntil()).isEqualTo(END.plus(Duration.ofDays(90)));
    assertThat(deal.extensions()).extracting(DealExtension::days).containsExactly(60, 30);
  }

  private static DealExtension by(int days, @Nullable String proof) {
    return new DealExtension(NOW, days, "budget", proof);
  }

  @Test
  void isProtectedAnewWhenApprovedAndNotOnceMoreWhenApprovedAgain() {
    Deal deal = registered();
    deal.approve(PROTECTION, NOW.plusSeconds(60));
    deal.approve(PROTECTION, NOW.plusSeconds(120));
    assertThat(deal.status()).isEqualTo(DealStatus.APPROVED);
    assertThat(deal.protectedUntil()).isEqualTo(END.plusSeconds(60));
  }

  @Test
  void cannotBeApprovedOrExtendedAtTheInstantItsProtectionEnds() {
    Deal deal = registered();
    assertThatThrownBy(() -> deal.approve(PROTECTION, END)).isInstanceOf(DealNotOpen.class);
    deal.approve(PROTECTION, END.minusMillis(1));
    Instant newEnd = END.minusMillis(1).plus(PROTECTION);
    assertThatThrownBy(() -> deal.extend(new DealExtension(newEnd, 90, "x", null), 90))
        .isInstanceOf(DealNotOpen.class);
  }

  @Test
  void isExtendedFromTheEndOfItsProtection() {
    Deal deal = registered();
    assertThatThrownBy(() -> deal.extend(by(30, null), 90)).isInstanceOf(DealNotOpen.class);
    deal.approve(PROTECTION, NOW);
    deal.extend(by(30, null), 90);
    deal.extend(by(30, "offer 7"), 90);
    assertThat(deal.protectedUntil()).isEqualTo(END.plus(Duration.ofDays(60)));
    assertThat(deal.dueAt()).isEqualTo(END.plus(Duration.ofDays(60)).minus(DealStanding.REMINDER));
  }

  @Test
  void expiresAtTheInstantItsProtectionEndsOnce() {
    Deal deal = registered();
    deal.expireWhenDue(END.minusMillis(1));
    assertThat(deal.status()).isEqualTo(DealStatus.REGISTERED);
    deal.expireWhenDue(END);
    deal.expireWhenDue(END);
    assertThat(deal.status()).isEqualTo(DealStatus.EXPIRED);
    assertThat(deal.dueAt()).isNull();
    assertThatThrownBy(() -> deal.approve(PROTECTION, END)).isInstanceOf(DealNotOpen.class);
  }

  @Test
  void isRejectedOnceAndOnlyBeforeItsApproval() {
    Deal deal = registered();
    deal.reject("not qualified");
    deal.reject("again");
    assertThat(deal.status()).isEqualTo(DealStatus.REFUSED);
    assertThat(deal.statusReason()).isEqualTo("not qualified");
    assertThat(deal.protectedUntil()).isNull();
    Deal approved = registered();
    approved.approve(PROTECTION, NOW);
    assertThatThrownBy(() -> approved.reject("late")).isInstanceOf(DealNotOpen.class);
  }

  @Test
  void isWonOrLostOnceAndOnlyAfterItsApproval() {
    Deal deal = registered();
    assertThatThrownBy(() -> deal.close(DealOutcome.WON, null)).isInstanceOf(DealNotOpen.class);
    deal.approve(PROTECTION, NOW);
    deal.close(DealOutcome.LOST, "price");
    deal.close(DealOutcome.LOST, "price");
    assertThat(deal.outcome()).isEqualTo(DealOutcome.LOST);
    assertThat(deal.dueAt()).isNull();
    assertThatThrownBy(() -> deal.close(DealOutcome.WON, null)).isInstanceOf(DealNotOpen.class);
  }

  @Test
  void keepsARefusalWithoutProtection() {
    RivalDeal rival =
        new RivalDeal("dea_0", "par_2", "acc_0", NormalisedIdentity.of(ACME), Set.of(), END);
    Deal refused = deal(List.of(rival));
    assertThat(refused.status()).isEqualTo(DealStatus.REFUSED);
    assertThat(refused.protectedUntil()).isNull();
    assertThat(refused.dueAt()).isNull();
  }

  @Test
  void waitsForAPersonUntilTheReviewIsDueAndIsMarkedThen() {
    Deal deal = inReview();
    Instant due = NOW.plus(DealReview.PATIENCE);
    assertThat(deal.status()).isEqualTo(DealStatus.REVIEW);
    assertThat(deal.protectedUntil()).as("holds its place").isEqualTo(END);
    assertThat(deal.dueAt()).isEqualTo(due);
    assertThatThrownBy(() -> deal.approve(PROTECTION, NOW)).isInstanceOf(DealNotOpen.class);
    deal.expireWhenDue(due);
    assertThat(deal.review()).isEqualTo(new DealReview(due, true, List.of()));
    assertThat(deal.dueAt()).isEqualTo(END);
    deal.expireWhenDue(END);
    assertThat(deal.status()).isEqualTo(DealStatus.EXPIRED);
  }

  @Test
  void isRefusedOnceWhenItsCustomerIsFoundToBeAnotherPartners() {
    Deal deal = inReview();
    deal.refuseAfterReview("one address");
    deal.refuseAfterReview("again");
    assertThat(deal.status()).isEqualTo(DealStatus.REFUSED);
    assertThat(deal.statusReason()).isEqualTo("one address");
    assertThat(deal.dueAt()).isNull();
    assertThatThrownBy(deal::requireInReview).isInstanceOf(DealNotInReview.class);
    assertThatThrownBy(() -> registered().refuseAfterReview("x"))
        .isInstanceOf(DealNotInReview.class);
  }

  @Test
  void anObjectionLapsesAtItsDeadlineOrWithTheProtectionThatItIsRaisedAgainst() {
    Deal refused = refused();
    DealObjection soon = DealObjection.raised("ours", "usr_1", List.of(registered()), NOW);
    assertThat(soon.dueAt()).isEqualTo(NOW.plus(DealObjection.PATIENCE));
    Instant late = END.minusSeconds(60);
    assertThat(DealObjection.raised("ours", "usr_1", List.of(registered()), late).dueAt())
        .isEqualTo(END);
    refused.object(soon);
    assertThat(refused.dueAt()).isEqualTo(soon.dueAt());
    refused.expireWhenDue(soon.dueAt().minusMillis(1));
    assertThat(refused.requireObjection()).isEqualTo(soon);
    refused.expireWhenDue(soon.dueAt());
    assertThat(refused.status()).isEqualTo(DealStatus.REFUSED);
    assertThat(refused.dueAt()).isNull();
    assertThatThrownBy(refused::requireObjection).isInstanceOf(ObjectionNotOpen.class);
  }

  @Test
  void isObjectedForWithinTheWindowAndWhereARegistrationStandsAgainstIt() {
    Instant tooLate = NOW.plus(DealObjection.WINDOW);
    List<Deal> live = List.of(registered());
    assertThatThrownBy(() -> refused().object(DealObjection.raised("x", "u", live, tooLate)))
        .isInstanceOf(ObjectionNotPossible.class);
    refused().object(DealObjection.raised("x", "u", live, tooLate.minusMillis(1)));
    assertThatThrownBy(() -> refused().object(DealObjection.raised("x", "u", List.of(), NOW)))
        .isInstanceOf(ObjectionNotPossible.class);
    assertThatThrownBy(() -> registered().object(DealObjection.raised("x", "u", live, NOW)))
        .isInstanceOf(ObjectionNotPossible.class);
  }

  @Test
  void whoObjectsDoesNotDecide() {
    Deal refused = refused();
    refused.object(DealObjection.raised("ours", "usr_1", List.of(registered()), NOW));
    assertThatThrownBy(() -> refused.dismissObjection("usr_1", "no"))
        .isInstanceOf(DecisionByAnother.class);
    refused.dismissObjection("usr_2", "no");
    refused.dismissObjection("usr_2", "no");
    assertThat(refused.objection()).extracting(DealObjection::answer).isEqualTo("no");
  }

  private static Deal refused() {
    return deal(
        List.of(
            new RivalDeal("dea_0", "par_2", "acc_0", NormalisedIdentity.of(ACME), Set.of(), END)));
  }

  private static Deal inReview() {
    CustomerIdentity akin =
        new CustomerIdentity("Acme West", null, null, null, null, null, null, null);
    return deal(
        List.of(
            new RivalDeal("dea_0", "par_2", "acc_0", NormalisedIdentity.of(akin), Set.of(), END)));
  }

  private static Deal registered() {
    return deal(List.of());
  }

  private static Deal deal(List<RivalDeal> live) {
    DealDecision decision =
        ConflictPolicy.decide(
            "par_1", NormalisedIdentity.of(ACME), Set.of(), live, List.of(), NOW, Set.of());
    return new Deal(
        new Tenant("ven_1"),
        "dea_1",
        new KnownPartner("par_1", "A", "Ada", "active"),
        new DealRequest(ACME, List.of(), null, null),
        new RuledDeal(
            new DealRuling(decision, DealFacts.of(live, List.of(), NOW, Set.of()), "par_1"),
            null,
            PROTECTION,
            NOW));
  }
}
