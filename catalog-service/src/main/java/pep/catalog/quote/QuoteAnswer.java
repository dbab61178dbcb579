package pep.catalog.quote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the customer said to a quote that it was sent, once.
 *
 * @param accepted whether it takes it
 * @param name who said it, as they wrote it
 * @param note what they added; null where they added nothing
 */
public record QuoteAnswer(boolean accepted, String name, @Nullable String note, Instant at) {}
