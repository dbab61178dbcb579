package pep.performance.intake.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class IntakeTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private final Intake intake =
      Intake.begin(new Tenant("ven_1"), "int_1", "file", null, null, null, 1_000, NOW);

  @Test
  void completesOnceAndKeepsWhatItHadThen() {
    intake.complete(new LinesTaken(2_600, 2_600, 0, 0), NOW);
    intake.complete(new LinesTaken(9, 9, 0, 0), LATER);
    assertThat(intake.status()).isEqualTo(IntakeStatus.COMPLETE);
    assertThat(intake.lines()).isEqualTo(2_600);
    assertThat(intake.completedAt()).isEqualTo(NOW);
  }

  @Test
  void isVoidedOpenOrCompleteAndGoesOnUntilItIsDone() {
    intake.beginVoiding("wrong file", NOW);
    assertThat(intake.status()).isEqualTo(IntakeStatus.VOIDING);
    assertThat(intake.dueAt()).isEqualTo(NOW);
    intake.beginVoiding("again", LATER);
    assertThat(intake.voidReason()).isEqualTo("wrong file");
    assertThat(intake.dueAt()).isEqualTo(NOW);
    intake.voided();
    intake.voided();
    assertThat(intake.status()).isEqualTo(IntakeStatus.VOIDED);
    assertThat(intake.dueAt()).isNull();
    intake.beginVoiding("once more", LATER);
    assertThat(intake.status()).isEqualTo(IntakeStatus.VOIDED);
  }

  @Test
  void isNotDoneWithVoidingThatWasNeverBegun() {
    intake.voided();
    assertThat(intake.status()).isEqualTo(IntakeStatus.OPEN);
    intake.complete(new LinesTaken(1, 1, 0, 0), NOW);
    intake.voided();
    assertThat(intake.status()).isEqualTo(IntakeStatus.COMPLETE);
  }

  @Test
  void isNotCompletedOnceItsVoidingBegan() {
    intake.beginVoiding("wrong file", NOW);
    intake.complete(new LinesTaken(5, 5, 0, 0), LATER);
    assertThat(intake.status()).isEqualTo(IntakeStatus.VOIDING);
    assertThat(intake.lines()).isZero();
  }
}
