package pep.promotion.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.platform.http.InvalidInput;
import pep.promotion.audience.Audience;
import pep.promotion.program.Curriculum;
import pep.promotion.program.ProgramDefinition;
import pep.promotion.program.ProgramKind;
import pep.promotion.program.Step;

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
    @Size(min = 1, max = 60) @Nullable String certification) {

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

  ProgramDefinition definition() {
    if ((kind == ProgramKind.TRAINING) != (certification != null)) {
      throw InvalidInput.of(
          "certification",
          "certification-and-kind",
          "Give the code of a certification for training, and for training only.");
    }
    try {
      Curriculum curriculum =
          new Curriculum(
              steps.stream()
                  .map(s -> new Step(s.code(), s.title(), !Boolean.TRUE.equals(s.optional())))
                  .toList(),
              Boolean.TRUE.equals(ordered));
      return new ProgramDefinition(
          name,
          kind,
          description,
          entry == null ? Audience.EVERYONE : entry.audience(),
          curriculum,
          certification);
    } catch (IllegalArgumentException e) {
      throw InvalidInput.of(
          "steps", "bad-steps", "Give each step its own code and require at least one of them.");
    }
  }
}
