package pep.performance.tier.standing;

import java.time.Instant;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * A partner no longer meets what its tier takes, and has a grace to do so again.
 *
 * @param until when it falls unless it does
 * @param why the reason in its parts
 */
@EventType("tier.grace.begun.v1")
public record TierGraceBegun(
    String partnerId, String tier, Instant until, long ladderVersion, String reason, Reason why) {}
