package pep.performance.roster;

/** What is read of a vendor's state. */
public record KnownVendor(String currency, String timeZone) {}
