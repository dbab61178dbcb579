package pep.promotion.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/**
 * That a period was closed.
 *
 * @param period its name
 * @param at when
 * @param by whom
 * @param reason what was said about it
 * @param balance what was owed
 * @param open what stood open and is posted later
 */
public record ClosedPeriod(
    String period,
    Instant at,
    String by,
    @Nullable String reason,
    @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY) PeriodBalance balance,
    OpenWork open) {}
