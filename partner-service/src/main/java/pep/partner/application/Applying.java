package pep.partner.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.identity.signin.SignInThrottle;
import pep.partner.identity.user.ByThemselves;
import pep.partner.mail.Mailing;
import pep.partner.profile.Contact;
import pep.partner.profile.Profile;
import pep.platform.aggregate.Creation;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;

/** Takes in what anybody enters, and makes an application of it once the address is proven. */
@Service
public class Applying {

  private final ApplicationForms forms;
  private final Submissions submissions;
  private final Applications applications;
  private final AttributeSchemas schemas;
  private final ApplicantLinks links;
  private final ApplicantLetters letters;
  private final Mailing mailing;
  private final SignInThrottle throttle;
  private final Clock clock;
  private final String origin;

  Applying(
      ApplicationForms forms,
      Submissions submissions,
      Applications applications,
      AttributeSchemas schemas,
      ApplicantLinks links,
      ApplicantLetters letters,
      Mailing mailing,
      SignInThrottle throttle,
      Clock clock,
      PlatformSettings settings) {
    this.forms = forms;
    this.submissions = submissions;
    this.applications = applications;
    this.schemas = schemas;
    this.links = links;
    this.letters = letters;
    this.mailing = mailing;
    this.throttle = throttle;
    this.clock = clock;
    this.origin = settings.origin();
  }

  /**
   * Keeps what was entered and mails a link to its address. Somebody whose address is entered too
   * often is mailed no more; whoever enters it is told the same.
   *
   * @param from where the request comes from
   * @return until when the link opens
   * @throws NotFound if no such form takes applications
   * @throws TooManyApplications if too many come from there
   */
  public Instant submit(String formId, Entry entry, String from) {
    ApplicationForm form = forms.published(formId);
    Duration wait = throttle.attempt(SignInThrottle.Kind.APPLICATIONS_FROM, from);
    if (!wait.isZero()) {
      throw new TooManyApplications(wait);
    }
    Applicant applicant = entry.applicant();
    Instant until = clock.instant().plus(Submissions.LIFETIME);
    if (throttle.attempt(SignInThrottle.Kind.APPLICATIONS_OF, applicant.email()).isZero()) {
      Tenant tenant = form.tenant();
      Submission submission = submissions.add(tenant, form.id(), entry);
      String link = origin + "/applicants/" + links.seal(tenant, submission.id());
      mailing.write(
          tenant,
          "application " + submission.id(),
          letters.proof(applicant, submission, link),
          submission.expiresAt());
    }
    return until;
  }

  /**
   * Whoever has the link has read the mail: the application is in. A repeat changes nothing.
   *
   * @throws NotFound if the link opens nothing, or no more
   */
  public Application prove(String link) {
    ApplicantLinks.Named named = links.open(link).orElseThrow(Applying::gone);
    Creation creation = creationOf(named);
    String id = creation.id("apl");
    return applications.find(named.tenant(), id).orElseGet(() -> received(named, id, creation));
  }

  private Application received(ApplicantLinks.Named named, String id, Creation creation) {
    Submission submission =
        submissions.find(named.tenant(), named.submissionId()).orElseThrow(Applying::gone);
    ApplicationForm form = forms.get(named.tenant(), submission.formId());
    Entry entry = submissions.entryOf(submission);
    return applications.create(
        Application.received(id, form, profile(form, entry), entry.applicant(), clock.instant()),
        creation,
        ByThemselves.because("applicant:" + id, "proved the address"));
  }

  private Profile profile(ApplicationForm form, Entry entry) {
    Applicant applicant = entry.applicant();
    return new Profile(
        entry.company(),
        form.definition().partnerType(),
        entry.country(),
        null,
        new TreeSet<>(entry.verticals()),
        new TreeSet<>(entry.capabilities()),
        List.of(new Contact(applicant.name(), applicant.email(), null, null)),
        schemas.of(form.tenant()).read(entry.attributes()));
  }

  static Creation creationOf(ApplicantLinks.Named named) {
    return Creation.derivedFrom(named.tenant().vendorId() + "\n" + named.submissionId());
  }

  static NotFound gone() {
    return new NotFound("application", "of this link");
  }
}
