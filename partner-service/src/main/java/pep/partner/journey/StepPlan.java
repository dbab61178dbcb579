package pep.partner.journey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.Name;

/**
 * A step of a template.
 *
 * @param owner whose turn it is
 * @param dueDays within how many days of the partner's activation it is to be done
 * @param doneBy the fact that does it; without one its owner, or the vendor, says that it is done
 */
public record StepPlan(
    @NotNull @Code String code,
    @NotNull @Name String title,
    @NotNull StepOwner owner,
    @NotNull @Min(1) @Max(730) Integer dueDays,
    @Nullable StepFact doneBy) {}
