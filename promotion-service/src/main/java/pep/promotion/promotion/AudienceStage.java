package pep.promotion.promotion;

import java.time.Instant;
import pep.promotion.audience.Audience;

/**
 * A stretch of a promotion's window with one audience. Each stage's audience has all partners of
 * the one before it.
 *
 * @param audience whom it is for
 * @param since its first instant
 * @param version the first version of the promotion that had it
 */
public record AudienceStage(Audience audience, Instant since, long version) {}
