package pep.catalog.audience.messaging;

import org.jspecify.annotations.Nullable;

/**
 * The part of {@code territory.changed.v1} that this service reads.
 *
 * @param parentId the territory it lies below; null for one at the top
 */
public record KnownTerritory(String territoryId, String code, @Nullable String parentId) {}
