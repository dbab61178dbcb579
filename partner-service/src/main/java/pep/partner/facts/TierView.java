package pep.partner.facts;

import org.jspecify.annotations.Nullable;

/** The part of {@code tier.changed.v1} that this service reads. */
public record TierView(String partnerId, @Nullable String tier) {}
