package pep.promotion.program.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.program.Program;
import pep.promotion.program.ProgramDefinition;
import pep.promotion.program.ProgramKind;
import pep.promotion.program.ProgramStatus;
import pep.promotion.program.Step;

record ProgramResponse(
    String id,
    String code,
    ProgramStatus status,
    String name,
    ProgramKind kind,
    @Nullable String description,
    Audience entry,
    List<Step> steps,
    boolean ordered,
    @Nullable String certification,
    Set<String> productLines,
    @Nullable String profitabilityReason,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static ProgramResponse of(Program program) {
    ProgramDefinition definition = program.definition();
    return new ProgramResponse(
        program.id(),
        program.code(),
        program.status(),
        definition.name(),
        definition.kind(),
        definition.description(),
        definition.entry(),
        definition.curriculum().steps(),
        definition.curriculum().ordered(),
        definition.certification(),
        definition.productLines(),
        program.profitabilityReason(),
        program.createdAt(),
        program.changedAt(),
        program.version());
  }
}
