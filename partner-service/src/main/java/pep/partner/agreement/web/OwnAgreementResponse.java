package pep.partner.agreement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.agreement.Acceptance;
import pep.partner.agreement.Agreement;
import pep.partner.agreement.AskedAgreement;
import pep.partner.agreement.Deadline;

/**
 * @param number the how-manieth version of the agreement, from 1
 * @param acceptedAt absent while the partner has not accepted it
 */
record OwnAgreementResponse(
    String id,
    String code,
    int number,
    String title,
    String text,
    Instant from,
    @Nullable Deadline deadline,
    @Nullable Instant acceptedAt) {

  static OwnAgreementResponse of(AskedAgreement asked) {
    Agreement agreement = asked.agreement();
    Acceptance acceptance = asked.acceptance();
    return new OwnAgreementResponse(
        agreement.id(),
        agreement.code(),
        agreement.number(),
        agreement.terms().title(),
        agreement.terms().text(),
        agreement.terms().from(),
        agreement.terms().deadline(),
        acceptance == null ? null : acceptance.createdAt());
  }
}
