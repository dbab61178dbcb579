package pep.partner.application.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.application.Applicant;
import pep.partner.application.Application;
import pep.partner.application.ApplicationStatus;
import pep.partner.profile.Profile;

/**
 * @param decideUntil until when it is to be decided on
 * @param reason why it was declined
 * @param partnerId the partner that it became
 */
record ApplicationResponse(
    String id,
    String formId,
    String formCode,
    ApplicationStatus status,
    Profile profile,
    Applicant applicant,
    Instant decideUntil,
    @Nullable String reason,
    @Nullable String partnerId,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static ApplicationResponse of(Application application) {
    return new ApplicationResponse(
        application.id(),
        application.formId(),
        application.formCode(),
        application.status(),
        application.profile(),
        application.applicant(),
        application.decideUntil(),
        application.reason(),
        application.partnerId(),
        application.createdAt(),
        application.changedAt(),
        application.version());
  }
}
