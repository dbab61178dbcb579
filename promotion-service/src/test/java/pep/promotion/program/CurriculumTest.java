package pep.promotion.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pep.promotion.Seeds;
import pep.promotion.program.StepDecision.Outcome;

class CurriculumTest {

  private final Curriculum ordered =
      new Curriculum(List.of(step("watch", true), step("extra", false), step("exam", true)), true);

  @Test
  void completesTheProgramWithItsLastRequiredStep() {
    assertThat(ordered.complete("watch", Set.of()).completesProgram()).isFalse();

    var last = ordered.complete("exam", Set.of("watch"));
    assertThat(last.outcome()).isEqualTo(Outcome.DONE);
    assertThat(last.completesProgram()).isTrue();
  }

  @Test
  void refusesAStepWhoseRequiredPredecessorIsMissingAndNamesIt() {
    var decision = ordered.complete("exam", Set.of("extra"));

    assertThat(decision.outcome()).isEqualTo(Outcome.OUT_OF_ORDER);
    assertThat(decision.reason()).isEqualTo("Before it comes watch.");
  }

  @Test
  void refusesAStepThatTheProgramDoesNotHaveAndNamesThoseItHas() {
    var decision = ordered.complete("test", Set.of());

    assertThat(decision.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(decision.reason()).isEqualTo("Steps are watch, extra, exam.");
  }

  @Test
  void changesNothingWhenAStepIsRepeated() {
    assertThat(ordered.complete("watch", Set.of("watch")).outcome()).isEqualTo(Outcome.REPEATED);
  }

  @Test
  void takesStepsInAnyOrderUnlessOrdered() {
    var free = new Curriculum(ordered.steps(), false);
    assertThat(free.complete("exam", Set.of()).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void refusesRepeatedCodesAndProgramsWithoutARequiredStep() {
    assertThatThrownBy(() -> new Curriculum(List.of(step("a", true), step("a", true)), false))
        .hasMessageContaining("step a is there twice");
    assertThatThrownBy(() -> new Curriculum(List.of(step("a", false)), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Curriculum(List.of(), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isCompleteExactlyWhenAllRequiredStepsWereAccepted() {
    Seeds.forAll(
        300,
        random -> {
          List<Step> steps = new ArrayList<>(List.of(step("s0", true)));
          for (int i = 1; i < 1 + random.nextInt(5); i++) {
            steps.add(step("s" + i, random.nextBoolean()));
          }
          var curriculum = new Curriculum(steps, random.nextBoolean());
          Set<String> done = new HashSet<>();
          for (int i = 0; i < 20; i++) {
            String code = "s" + random.nextInt(6);
            var decision = curriculum.complete(code, done);
            if (decision.outcome() == Outcome.DONE) {
              done.add(code);
              boolean all = true;
              for (Step step : steps) {
                all &= !step.required() || done.contains(step.code());
              }
              assertThat(decision.completesProgram()).isEqualTo(all);
            }
          }
        });
  }

  private static Step step(String code, boolean required) {
    return new Step(code, "Title of " + code, required);
  }
}
