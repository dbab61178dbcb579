package pep.performance.roster;

/** What is read of a territory's state. */
public record KnownTerritory(String code, String name) {}
