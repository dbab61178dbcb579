package pep.promotion.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProgramTest {

  private final Program program = Trainings.draft();

  @Test
  void revisesADraftAsOftenAsWantedAndNothingThatWasPublished() {
    program.revise(Trainings.definition("Second"));
    program.revise(Trainings.definition("Third"));
    assertThat(program.definition().name()).isEqualTo("Third");
    program.publish();
    assertThatThrownBy(() -> program.revise(Trainings.definition("Fourth")))
        .isInstanceOf(ProgramStatusForbids.class)
        .hasMessageContaining("published");
    assertThat(program.definition().name()).isEqualTo("Third");
  }

  @Test
  void publishesADraftAndARepeatChangesNothing() {
    program.publish();
    program.publish();
    assertThat(program.status()).isEqualTo(ProgramStatus.PUBLISHED);
  }

  @Test
  void closesWhatIsPublishedAndARepeatChangesNothing() {
    assertThatThrownBy(program::close).isInstanceOf(ProgramStatusForbids.class);
    program.publish();
    program.close();
    program.close();
    assertThat(program.status()).isEqualTo(ProgramStatus.CLOSED);
    assertThatThrownBy(program::publish).isInstanceOf(ProgramStatusForbids.class);
    assertThatThrownBy(() -> program.revise(Trainings.definition("Late")))
        .isInstanceOf(ProgramStatusForbids.class);
  }

  @Test
  void isOpenForEnrolmentWhilePublishedOnly() {
    assertThatThrownBy(program::guardOpen).isInstanceOf(ProgramStatusForbids.class);
    program.publish();
    assertThatCode(program::guardOpen).doesNotThrowAnyException();
    assertThatCode(program::guardOpen).doesNotThrowAnyException();
    program.close();
    assertThatThrownBy(program::guardOpen).isInstanceOf(ProgramStatusForbids.class);
  }

  @Test
  void leadsToACertificationForTrainingAndForTrainingOnly() {
    assertThatThrownBy(() -> Trainings.definition(ProgramKind.SALES, "PRO"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Trainings.definition(ProgramKind.TRAINING, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Trainings.definition(ProgramKind.MARKETING, null).certification()).isNull();
  }
}
