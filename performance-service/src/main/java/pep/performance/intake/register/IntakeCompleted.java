package pep.performance.intake.register;

import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A file of sales was taken to its end.
 *
 * @param source whose file it is, as it was named
 * @param partnerId the partner that sent it; null where the vendor did
 * @param held lines that wait for a partner or a product that nobody knows
 */
@EventType("intake.completed.v1")
public record IntakeCompleted(
    String intakeId,
    String source,
    @Nullable String partnerId,
    long lines,
    long accepted,
    long held,
    long refused) {}
