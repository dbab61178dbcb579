package pep.partner.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import pep.partner.identity.invitation.AlreadyMember;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.invitation.Invitee;
import pep.partner.identity.user.Role;
import pep.partner.mail.Mailing;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Does what follows from a decision: the applicant is invited, or told why not. */
@Service
public class Following {

  private static final Duration WORTH_KNOWING = Duration.ofDays(7);

  private final Applications applications;
  private final Invitations invitations;
  private final ApplicantLetters letters;
  private final Mailing mailing;
  private final Clock clock;

  Following(
      Applications applications,
      Invitations invitations,
      ApplicantLetters letters,
      Mailing mailing,
      Clock clock) {
    this.applications = applications;
    this.invitations = invitations;
    this.letters = letters;
    this.mailing = mailing;
    this.clock = clock;
  }

  /** Bears repetition; who works with the vendor already stays what they are. */
  public void approved(Tenant tenant, String applicationId, Cause cause) {
    Application application = applications.get(tenant, applicationId);
    Applicant applicant = application.applicant();
    Invitee invitee =
        new Invitee(Role.PARTNER_ADMIN, application.partnerId()).in(applicant.language());
    Creation creation = Creation.derivedFrom(tenant.vendorId() + "\n" + applicationId);
    try {
      invitations.invite(tenant, applicant.email(), applicant.name(), invitee, creation, cause);
    } catch (AlreadyMember known) {
      // An administrator decides which partner somebody works for; nobody is moved by a form.
      return;
    }
  }

  /** Bears repetition. */
  public void declined(Tenant tenant, String applicationId) {
    Application application = applications.get(tenant, applicationId);
    String reason = application.reason() == null ? "" : application.reason();
    mailing.write(
        tenant,
        "declined " + applicationId,
        letters.declined(application.applicant(), application.profile().name(), reason),
        clock.instant().plus(WORTH_KNOWING));
  }
}
