package pep.catalog.audience;

/**
 * The versions of the foreign states that a {@link PartnerStanding} was read from; 0 where the owner
 * has told nothing yet.
 */
public record StandingVersions(long partner, long segments, long tier) {}
