package pep.catalog.quote;

import java.time.Instant;

/**
 * That the vendor lets a draft be sent at what it comes to, though it keeps less than it wants.
 *
 * @param by who approved it
 * @param reason why
 */
public record QuoteApproval(String by, String reason, Instant at) {}
