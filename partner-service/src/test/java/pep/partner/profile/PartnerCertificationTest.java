package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;

class PartnerCertificationTest {

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
  void aWithdrawnCertificationIsGoneAndWhatIsNotHeldIsNotWithdrawn() {
    partner.award(new Certification("PRO", NOW, NOW.plusSeconds(10)), NOW);
    partner.withdraw("PRO", "the exam was void", NOW);

    assertThat(partner.certifications()).isEmpty();
    assertThat(partner.dueAt()).isNull();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> partner.withdraw("PRO", "again", NOW));
  }

  @Test
  void oneThatHasEndedBeforeTheClockNotedItIsNotWithdrawn() {
    Instant end = NOW.plusSeconds(10);
    partner.award(new Certification("PRO", NOW, end), NOW);

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> partner.withdraw("PRO", "too late", end));
  }

  @Test
  void theSameAwardTwiceIsHeldOnceAndOneThatHasExpiredNotAtAll() {
    Certification award = new Certification("PRO", NOW, NOW.plusSeconds(10));
    partner.award(award, NOW);
    partner.award(award, NOW);
    partner.award(new Certification("OLD", NOW.minusSeconds(20), NOW.minusSeconds(10)), NOW);

    assertThat(partner.certifications()).containsExactly(award);
  }

  @Test
  void aCertificationHoldsUpToAndNotAtItsExpiry() {
    Instant expiry = NOW.plusSeconds(10);
    partner.award(new Certification("PRO", NOW, expiry), NOW);
    assertThat(partner.dueAt()).isEqualTo(expiry);

    partner.expire(expiry.minusMillis(1));
    assertThat(partner.certifications()).hasSize(1);

    partner.expire(expiry);
    assertThat(partner.certifications()).isEmpty();
    assertThat(partner.dueAt()).isNull();
  }

  @Test
  void aLaterAwardRenewsAndAnEarlierOneIsIgnored() {
    Certification renewed = new Certification("PRO", NOW, NOW.plusSeconds(100));
    partner.award(new Certification("PRO", NOW.minusSeconds(50), NOW.plusSeconds(50)), NOW);
    partner.award(renewed, NOW);
    partner.award(new Certification("PRO", NOW.minusSeconds(50), NOW.plusSeconds(50)), NOW);

    assertThat(partner.certifications()).containsExactly(renewed);
  }

  @Test
  void refusesACertificationThatEndsBeforeItBegins() {
    assertThatThrownBy(() -> new Certification("PRO", NOW, NOW))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo("expiresAt"));
  }
}
