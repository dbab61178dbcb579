package pep.promotion.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.promotion.profitability.ProfitabilityUnclear;
import pep.promotion.profitability.UnclearLine;

class ProgramTest {

  private final Program program = Trainings.draft();

  @Test
  void revisesADraftAsOftenAsWantedAndNothingThatWasPublished() {
    program.revise(Trainings.definition("Second"));
    program.revise(Trainings.definition("Third"));
    assertThat(program.definition().name()).isEqualTo("Third");
    program.publish(List.of(), null);
    assertThatThrownBy(() -> program.revise(Trainings.definition("Fourth")))
        .isInstanceOf(ProgramStatusForbids.class)
        .hasMessageContaining("published");
    assertThat(program.definition().name()).isEqualTo("Third");
  }

  @Test
  void publishesADraftAndARepeatChangesNothing() {
    program.publish(List.of(), null);
    program.publish(List.of(), null);
    assertThat(program.status()).isEqualTo(ProgramStatus.PUBLISHED);
  }

  @Test
  void closesWhatIsPublishedAndARepeatChangesNothing() {
    assertThatThrownBy(program::close).isInstanceOf(ProgramStatusForbids.class);
    program.publish(List.of(), null);
    program.close();
    program.close();
    assertThat(program.status()).isEqualTo(ProgramStatus.CLOSED);
    assertThatThrownBy(() -> program.publish(List.of(), null))
        .isInstanceOf(ProgramStatusForbids.class);
    assertThatThrownBy(() -> program.revise(Trainings.definition("Late")))
        .isInstanceOf(ProgramStatusForbids.class);
  }

  @Test
  void isOpenForEnrolmentWhilePublishedOnly() {
    assertThatThrownBy(program::guardOpen).isInstanceOf(ProgramStatusForbids.class);
    program.publish(List.of(), null);
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

  @Test
  void isPublishedWithAReasonOnlyWhereItIsUnclearWhatPartnersEarn() {
    List<UnclearLine> unclear =
        List.of(
            new UnclearLine(
                "tea", UnclearLine.State.UNKNOWN, List.of(), null, new BigDecimal("20"), null));
    assertThatThrownBy(() -> program.publish(unclear, null))
        .isInstanceOf(ProfitabilityUnclear.class)
        .hasMessageContaining("tea");
    assertThat(program.status()).isEqualTo(ProgramStatus.DRAFT);

    program.publish(unclear, "It opens the market");
    program.publish(unclear, null);

    assertThat(program.profitabilityReason()).isEqualTo("It opens the market");
  }
}
