package pep.performance.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an intake is voided. */
record VoidRequest(@NotBlank @Size(max = 500) String reason) {}
