package pep.promotion.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.ProductLine;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;
import pep.promotion.audience.Audience;
import pep.promotion.program.Curriculum;
import pep.promotion.program.ProgramDefinition;
import pep.promotion.program.ProgramKind;
import pep.promotion.program.Step;

/**
 * @param entry who may enrol; every active partner where it is left out
 * @param ordered whether steps are taken in their order
 * @param certification for training only: code of the certification that completing it earns
 * @param productLines the lines that it is to sell more of
 */
record ProgramRequest(
    @NotNull @Name String name,
    @NotNull ProgramKind kind,
    @Nullable @Text(max = 4000, blank = true) String description,
    @Valid @Nullable EntryRequest entry,
    @NotEmpty @Size(max = 100) List<@Valid StepRequest> steps,
    @Nullable Boolean ordered,
    @Nullable @Code String certification,
    @Nullable @Size(max = 200) Set<@ProductLine String> productLines)
    implements CrossChecked {

  record EntryRequest(
      @Size(max = 200) @Nullable Set<@Code String> segments,
      @Size(max = 200) @Nullable Set<@Code String> tiers,
      @Size(max = 200) @Nullable Set<@Code String> territories) {

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
      @NotNull @Code String code, @NotNull @Name String title, @Nullable Boolean optional) {}

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
        certification,
        productLines);
  }
}
