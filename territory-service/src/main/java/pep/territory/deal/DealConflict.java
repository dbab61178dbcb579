package pep.territory.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.territory.account.Similarity;

/**
 * A live deal that meets the one being registered. Only the vendor may see it.
 *
 * @param own whether the same partner holds both
 */
public record DealConflict(
    String dealId,
    @Nullable String accountId,
    String partnerId,
    boolean own,
    Instant protectedUntil,
    Similarity similarity) {}
