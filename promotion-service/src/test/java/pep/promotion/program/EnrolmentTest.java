package pep.promotion.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.roster.PartnerStanding;

class EnrolmentTest {

  private static final PartnerStanding MEETS = Samples.partner("p1", null, "growth");
  private static final PartnerStanding FAILS = Samples.partner("p1", null, "retail");

  private final Program program = Trainings.published();
  private final Enrolment enrolment = Enrolment.of(program, "enr_1", MEETS, Trainings.NOW);

  @Test
  void admitsAPartnerThatMeetsTheEntryCriteriaAndKeepsWhatItWasDecidedOn() {
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ENROLLED);
    assertThat(enrolment.entry().qualifies()).isTrue();
    assertThat(enrolment.entry().versions()).isEqualTo(MEETS.versions());
    assertThat(program.definition().entry().decide(MEETS)).isEqualTo(enrolment.entry());
  }

  @Test
  void refusesAPartnerThatDoesNotMeetThemAndAProgramThatIsNotOpen() {
    assertThatThrownBy(() -> Enrolment.of(program, "enr_2", FAILS, Trainings.NOW))
        .isInstanceOf(EntryRefused.class)
        .hasMessageContaining("segments one of growth, is retail");
    assertThatThrownBy(() -> Enrolment.of(Trainings.draft(), "enr_2", MEETS, Trainings.NOW))
        .isInstanceOf(ProgramStatusForbids.class);
  }

  @Test
  void completesWithItsLastStepOnceAndKeepsWhenAndByWhom() {
    enrolment.complete("film", Trainings.NOW, "ada");
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ENROLLED);
    enrolment.complete("film", Trainings.NOW.plusSeconds(1), "bob");
    enrolment.complete("exam", Trainings.NOW.plusSeconds(2), "ada");
    enrolment.complete("exam", Trainings.NOW.plusSeconds(3), "bob");
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.COMPLETED);
    assertThat(enrolment.completedAt()).isEqualTo(Trainings.NOW.plusSeconds(2));
    assertThat(enrolment.steps())
        .containsExactly(
            new StepDone("film", Trainings.NOW, "ada"),
            new StepDone("exam", Trainings.NOW.plusSeconds(2), "ada"));
  }

  @Test
  void refusesAStepThatIsUnknownOrComesTooEarly() {
    assertThatThrownBy(() -> enrolment.complete("exam", Trainings.NOW, "ada"))
        .isInstanceOf(StepRefused.class)
        .hasMessageContaining("Before it comes film");
    assertThatThrownBy(() -> enrolment.complete("dance", Trainings.NOW, "ada"))
        .isInstanceOf(StepRefused.class);
    assertThat(enrolment.steps()).isEmpty();
  }

  @Test
  void withdrawsWhileOpenOnceAndTakesNoStepsThen() {
    enrolment.withdraw();
    enrolment.withdraw();
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.WITHDRAWN);
    assertThatThrownBy(() -> enrolment.complete("film", Trainings.NOW, "ada"))
        .isInstanceOf(EnrolmentNotOpen.class);
  }

  @Test
  void refusesToWithdrawWhatIsCompleted() {
    enrolment.complete("film", Trainings.NOW, "ada");
    enrolment.complete("exam", Trainings.NOW, "ada");
    assertThatThrownBy(enrolment::withdraw).isInstanceOf(EnrolmentNotOpen.class);
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.COMPLETED);
  }

  @Test
  void resumesAWithdrawnOneForAPartnerThatStillMeetsTheCriteriaWithItsStepsKept() {
    enrolment.complete("film", Trainings.NOW, "ada");
    enrolment.resume(program, FAILS);
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ENROLLED);
    enrolment.withdraw();
    assertThatThrownBy(() -> enrolment.resume(program, FAILS)).isInstanceOf(EntryRefused.class);
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.WITHDRAWN);
    enrolment.resume(program, MEETS);
    enrolment.resume(program, MEETS);
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ENROLLED);
    assertThat(enrolment.steps()).hasSize(1);
  }
}
