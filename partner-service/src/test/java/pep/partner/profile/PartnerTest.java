package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class PartnerTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Profile PROFILE =
      new Profile(
          "Ada Ltd",
          PartnerType.RESELLER,
          "GB",
          null,
          new TreeSet<>(),
          new TreeSet<>(),
          List.of(),
          Map.of());

  private final Partner partner =
      Partner.apply(new Tenant("ven_1"), "par_1", "A-1", PROFILE, List.of("company-verified"), NOW);

  @Test
  void activatesAPartnerInReviewThatAgreedAndDidItsChecklist() {
    makeActive();

    assertThat(partner.status()).isEqualTo(PartnerStatus.ACTIVE);
  }

  @Test
  void refusesActivationNamingAllThatIsMissing() {
    partner.review();

    assertThatThrownBy(() -> partner.activate("usr_1", NOW))
        .isInstanceOfSatisfying(
            OnboardingIncomplete.class,
            refusal ->
                assertThat(refusal.evidence().get("missing"))
                    .isEqualTo(List.of("agreement", "company-verified")));
    assertThat(partner.status()).isEqualTo(PartnerStatus.IN_REVIEW);
  }

  @Test
  void refusesActivationWithoutReview() {
    partner.acceptAgreement(NOW);
    partner.complete("company-verified");

    assertThatThrownBy(() -> partner.activate("usr_1", NOW)).isInstanceOf(WrongStatus.class);
  }

  @Test
  void activatingTwiceIsHarmless() {
    makeActive();
    partner.activate("usr_2", NOW);

    assertThat(partner.status()).isEqualTo(PartnerStatus.ACTIVE);
  }

  @Test
  void suspendsOnlyAnActivePartner() {
    assertThatThrownBy(() -> partner.suspend("debts", "usr_1", NOW))
        .isInstanceOf(WrongStatus.class);

    makeActive();
    partner.suspend("debts", "usr_1", NOW);
    partner.suspend("debts again", "usr_1", NOW);

    assertThat(partner.status()).isEqualTo(PartnerStatus.SUSPENDED);
    assertThat(partner.statusReason()).isEqualTo("debts");
  }

  @Test
  void aSuspendedPartnerComesBackIntoBusinessAndForgetsTheReason() {
    makeActive();
    assertThat(partner.isInBusiness()).isTrue();

    partner.suspend("debts", "usr_1", NOW);
    assertThat(partner.isInBusiness()).isFalse();
    assertThat(partner.business().activeUntil()).isEqualTo(NOW);

    partner.activate("usr_1", NOW.plusSeconds(90));
    assertThat(partner.business().activeUntil()).isNull();
    assertThat(partner.business().absentFrom()).isEqualTo(NOW);
    assertThat(partner.business().absentUntil()).isEqualTo(NOW.plusSeconds(90));
    assertThat(partner.isInBusiness()).isTrue();
    assertThat(partner.statusReason()).isNull();
  }

  @Test
  void tellsSinceWhenItIsOutOfBusiness() {
    partner.end("never began", "usr_1", NOW);
    assertThat(partner.business().activeUntil()).isNull();
  }

  @Test
  void keepsWhenItWentOutOfBusinessWhenItEndsLater() {
    makeActive();
    partner.suspend("debts", "usr_1", NOW);
    partner.end("closed", "usr_1", NOW.plusSeconds(60));
    assertThat(partner.business().activeUntil()).isEqualTo(NOW);
  }

  @Test
  void isReviewedOnceAfterItsApplicationAndNotAgainLater() {
    assertThat(partner.isInBusiness()).isTrue();
    partner.review();
    partner.review();
    assertThat(partner.status()).isEqualTo(PartnerStatus.IN_REVIEW);

    partner.acceptAgreement(NOW);
    partner.complete("company-verified");
    partner.activate("usr_1", NOW);
    assertThatThrownBy(partner::review).isInstanceOf(WrongStatus.class);
  }

  @Test
  void completingAnItemTwiceCompletesItOnce() {
    partner.complete("company-verified");
    partner.complete("company-verified");

    assertThat(partner.onboarding().checklistDone()).containsExactly("company-verified");
  }

  @Test
  void takesTheNewestProfileHoweverOftenItIsChanged() {
    Profile moved =
        new Profile(
            "Ada SA",
            PartnerType.AGENT,
            "FR",
            null,
            new TreeSet<>(),
            new TreeSet<>(),
            List.of(),
            Map.of());
    partner.change(moved);
    partner.change(moved);

    assertThat(partner.profile()).isEqualTo(moved);
  }

  @Test
  void nothingChangesAfterTheEnd() {
    partner.end("closed", "usr_1", NOW);
    partner.end("closed again", "usr_1", NOW);

    assertThat(partner.statusReason()).isEqualTo("closed");
    assertThatThrownBy(() -> partner.change(PROFILE)).isInstanceOf(WrongStatus.class);
    assertThatThrownBy(partner::review).isInstanceOf(WrongStatus.class);
    assertThatThrownBy(() -> partner.complete("company-verified")).isInstanceOf(WrongStatus.class);
    assertThatThrownBy(() -> partner.acceptAgreement(NOW)).isInstanceOf(WrongStatus.class);
    assertThatThrownBy(() -> partner.suspend("debts", "usr_1", NOW))
        .isInstanceOf(WrongStatus.class);
    assertThatThrownBy(() -> partner.award(new Certification("PRO", NOW, null), NOW))
        .isInstanceOf(WrongStatus.class);
    assertThat(partner.isInBusiness()).isFalse();
  }

  @Test
  void refusesAnItemThatIsNotOnTheChecklist() {
    assertThatThrownBy(() -> partner.complete("horoscope")).isInstanceOf(NotOnChecklist.class);
  }

  @Test
  void keepsTheFirstInstantOfTheAgreement() {
    partner.acceptAgreement(NOW);
    partner.acceptAgreement(NOW.plusSeconds(60));

    assertThat(partner.onboarding().agreementAcceptedAt()).isEqualTo(NOW);
  }

  private void makeActive() {
    partner.review();
    partner.acceptAgreement(NOW);
    partner.complete("company-verified");
    partner.activate("usr_1", NOW);
  }
}
