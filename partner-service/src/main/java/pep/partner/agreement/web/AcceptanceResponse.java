package pep.partner.agreement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.agreement.Acceptance;

/**
 * @param by the subject that accepted, or noted what was accepted on paper
 * @param from the network address that it came from; absent for what was accepted on paper
 */
record AcceptanceResponse(
    String id,
    String agreementId,
    String code,
    int number,
    String partnerId,
    String partnerCode,
    String by,
    @Nullable String from,
    Instant at) {

  static AcceptanceResponse of(Acceptance acceptance) {
    return new AcceptanceResponse(
        acceptance.id(),
        acceptance.agreementId(),
        acceptance.agreementCode(),
        acceptance.number(),
        acceptance.partnerId(),
        acceptance.partnerCode(),
        acceptance.by(),
        acceptance.from(),
        acceptance.createdAt());
  }
}
