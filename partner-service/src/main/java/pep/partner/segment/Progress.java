package pep.partner.segment;

/**
 * How far a vendor's partners have been decided on since its rules changed.
 *
 * @param done partners decided on
 * @param of partners to decide on
 */
public record Progress(long done, long of) {}
