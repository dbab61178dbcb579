package pep.performance.tier.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * The public state of a partner's tier.
 *
 * @param until when it falls unless it meets what the tier takes again; null where it does
 * @param ladderVersion of the rules it was decided by
 * @param why the reason in its parts
 */
@EventType("tier.changed.v1")
public record TierChanged(
    String partnerId,
    String tier,
    Instant since,
    @Nullable Instant until,
    long ladderVersion,
    String reason,
    Reason why) {}
