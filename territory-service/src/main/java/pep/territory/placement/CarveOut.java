package pep.territory.placement;

/**
 * A territory in which an exclusive grant is not exclusive: others may be granted it, and those
 * that lie in it, and it does not bind there.
 */
public record CarveOut(String territoryId, String code) {}
