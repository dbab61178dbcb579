package pep.performance.tier.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import pep.platform.validation.Code;
import pep.platform.validation.Text;

/**
 * A tier to be set whatever the rules say.
 *
 * @param reason that the partner reads as well
 * @param until when it ends by itself
 */
record TierOverrideRequest(
    @NotNull @Code String tier, @NotNull @Text(max = 500) String reason, @NotNull Instant until) {}
