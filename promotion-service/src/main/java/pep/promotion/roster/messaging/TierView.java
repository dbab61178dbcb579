package pep.promotion.roster.messaging;

import org.jspecify.annotations.Nullable;

/** What is read of a partner's tier. */
public record TierView(String partnerId, @Nullable String tier) {}
