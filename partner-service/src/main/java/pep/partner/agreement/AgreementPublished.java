package pep.partner.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * @param from when partners are asked to accept it
 * @param acceptBy until when; null for no such end
 */
@EventType("agreement.published.v1")
public record AgreementPublished(
    String agreementId,
    String code,
    int number,
    String title,
    Instant from,
    @Nullable Instant acceptBy,
    String by) {}
