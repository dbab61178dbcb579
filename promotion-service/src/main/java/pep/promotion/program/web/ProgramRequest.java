package pep.promotion.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.program.Curriculum;
import pep.promotion.program.ProgramDefinition;
import pep.promotion.program.ProgramKind;
import pep.promotion.program.Step;
import pep.promotion.validation.CrossChecked;
import pep.promotion.validation.WrongFields;

/**
 * @param entry who may enrol; every active partner where it is left out
 * @param ordered whether steps are taken in their order
 * @param certification for training only: code of the certification that completing it earns
 */
record ProgramRequest(
    @NotBlank @Size(max = 200) String name,
    @NotNull ProgramKind kind,
    @Size(max = 4000) @Nullable String description,
    @Valid @Nullable EntryRequest entry,
    @NotEmpty @Size(max = 100) List<@Valid @NotNull StepRequest> steps,
    @Nullable Boolean ordered,
    @Size(min = 1, max = 60) @Nullable String certification)
    implements CrossChecked {

  record EntryRequest(
      @Size(max = 200) @Nullable Set<@NotBlank String> segments,
      @Size(max = 200) @Nullable Set<@NotBlank String> tiers,
      @Size(max = 200) @Nullable Set<@NotBlank String> territories) {

    Audience audience() {
      return new Audience(orNone(segments), orNone(tiers), orNone(territories));
    }

    private static Set<String> orNone(@Nullable Set<String> codes) {
      return codes == null ? Set.of() : codes;
    }
  }

  /**
   * @param optional whether the program is complete without it
   */
  record StepRequest(
      @NotBlank @Size(max = 60) String code,
      @NotBlank @Size(max = 200) String title,
      @Nullable Boolean optional) {}

  @Override
  public void check(WrongFields wrong) {
    if (kind != null && (kind == ProgramKind.TRAINING) != (certification != null)) {
      wrong.add(
          "certification",
          "certification-and-kind",
          "Give the code of a certification for training, and for training only.");
    }
    Set<String> codes = new HashSet<>();
    boolean required = steps == null || steps.isEmpty();
    for (int i = 0; steps != null && i < steps.size(); i++) {
      StepRequest step = steps.get(i);
      if (step != null) {
        required |= !Boolean.TRUE.equals(step.optional());
        if (step.code() != null && !codes.add(step.code())) {
          wrong.add("steps[" + i + "].code", "repeated-code", "Give each step a code of its own.");
        }
      }
    }
    if (!required) {
      wrong.add("steps", "none-required", "Leave at least one step that is not optional.");
    }
  }

  ProgramDefinition definition() {
    return new ProgramDefinition(
        name,
        kind,
        description,
        entry == null ? Audience.EVERYONE : entry.audience(),
        new Curriculum(
            steps.stream()
                .map(s -> new Step(s.code(), s.title(), !Boolean.TRUE.equals(s.optional())))
                .toList(),
            Boolean.TRUE.equals(ordered)),
        certification);
  }
}
