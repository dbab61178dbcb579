package pep.promotion.dispute;

import java.time.Instant;

/**
 * What somebody says in a dispute.
 *
 * @param by who says it
 * @param ofPartner whether that is somebody of the partner
 * @param at when
 * @param text what
 */
public record DisputeMessage(String by, boolean ofPartner, Instant at, String text) {}
