package pep.promotion.roster.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is read of a partner's move to another tier. */
public record TierMovedView(String partnerId, @Nullable String from, String to, Instant at) {}
