package pep.performance.tier.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * A partner came into another tier.
 *
 * @param from the tier before; null where there was none
 * @param move {@code assigned}, {@code promoted} or {@code demoted}
 * @param why the reason in its parts
 */
@EventType("tier.moved.v1")
public record TierMoved(
    String partnerId,
    @Nullable String from,
    String to,
    String move,
    Instant at,
    long ladderVersion,
    String reason,
    Reason why) {}
