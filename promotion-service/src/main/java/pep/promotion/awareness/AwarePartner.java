package pep.promotion.awareness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a promotion got with one partner that it is meant for.
 *
 * @param toldAt when the partner was first told that it begins or that it ends soon; left out while
 *     it was not
 * @param openedAt when somebody of the partner first opened it; left out while nobody did
 * @param used whether the partner is owed anything by it now; left out for a discount, which the
 *     ledger does not know of
 */
public record AwarePartner(
    String partnerId,
    String partnerCode,
    @Nullable Instant toldAt,
    @Nullable Instant openedAt,
    @Nullable Boolean used) {}
