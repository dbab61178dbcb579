package pep.performance.intake.web;

import jakarta.validation.constraints.NotNull;
import pep.platform.validation.Text;

/** Why an intake is voided. */
record VoidRequest(@NotNull @Text(max = 500) String reason) {}
