package pep.partner.agreement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.agreement.Agreement;
import pep.partner.agreement.AgreementTerms;

/**
 * @param number the how-manieth version of the agreement, from 1
 */
record AgreementResponse(
    String id,
    String code,
    int number,
    AgreementTerms agreement,
    @Nullable Instant withdrawnAt,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static AgreementResponse of(Agreement agreement) {
    return new AgreementResponse(
        agreement.id(),
        agreement.code(),
        agreement.number(),
        agreement.terms(),
        agreement.withdrawnAt(),
        agreement.createdAt(),
        agreement.changedAt(),
        agreement.version());
  }
}
