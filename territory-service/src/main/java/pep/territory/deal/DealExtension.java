package pep.territory.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a deal was protected longer.
 *
 * @param days how many, at least 1
 * @param proof what shows that the deal goes on, such as the number of an offer
 */
public record DealExtension(Instant at, int days, String reason, @Nullable String proof) {}
