package pep.promotion.program;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Tenant;
import pep.promotion.audience.Audience;

/** Programs for tests: one for partners of the segment growth, with a film and an exam. */
final class Trainings {

  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private Trainings() {}

  static Program draft() {
    return Program.draft(
        new Tenant("ven_1"), "prg_1", "T-1", definition(ProgramKind.TRAINING, "PRO"), NOW);
  }

  static Program published() {
    Program program = draft();
    program.publish(List.of(), null);
    return program;
  }

  static ProgramDefinition definition(String name) {
    ProgramDefinition training = definition(ProgramKind.TRAINING, "PRO");
    return new ProgramDefinition(
        name,
        training.kind(),
        null,
        training.entry(),
        training.curriculum(),
        training.certification(),
        training.productLines());
  }

  static ProgramDefinition definition(ProgramKind kind, @Nullable String certification) {
    return new ProgramDefinition(
        "First",
        kind,
        null,
        new Audience(Set.of("growth"), Set.of(), Set.of()),
        new Curriculum(
            List.of(
                new Step("film", "Watch the film", true), new Step("exam", "Pass the exam", true)),
            true),
        certification,
        null);
  }
}
