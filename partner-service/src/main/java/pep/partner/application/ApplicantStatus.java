package pep.partner.application;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.partner.application.ApplicantView.Actor;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.problem.NotFound;

/** Tells applicants where they stand, by the link that they were mailed. */
@Service
public class ApplicantStatus {

  private final ApplicantLinks links;
  private final Submissions submissions;
  private final Applications applications;
  private final Partners partners;

  ApplicantStatus(
      ApplicantLinks links, Submissions submissions, Applications applications, Partners partners) {
    this.links = links;
    this.submissions = submissions;
    this.applications = applications;
    this.partners = partners;
  }

  /**
   * @throws NotFound if the link opens nothing, or no more
   */
  public ApplicantView of(String link) {
    ApplicantLinks.Named named = links.open(link).orElseThrow(Applying::gone);
    String id = Applying.creationOf(named).id("apl");
    return applications
        .find(named.tenant(), id)
        .map(this::of)
        .orElseGet(
            () ->
                submissions
                    .find(named.tenant(), named.submissionId())
                    .map(this::unproven)
                    .orElseThrow(Applying::gone));
  }

  private ApplicantView unproven(Submission submission) {
    return new ApplicantView(
        submissions.entryOf(submission).company(),
        ApplicantStage.PROVE_ADDRESS,
        List.of("address"),
        Actor.APPLICANT,
        submission.expiresAt(),
        null);
  }

  public ApplicantView of(Application application) {
    return switch (application.status()) {
      case RECEIVED ->
          new ApplicantView(
              application.profile().name(),
              ApplicantStage.DECISION,
              List.of(),
              Actor.VENDOR,
              application.decideUntil(),
              null);
      case DECLINED ->
          new ApplicantView(
              application.profile().name(),
              ApplicantStage.DECLINED,
              List.of(),
              Actor.NOBODY,
              null,
              application.reason());
      case APPROVED -> approved(application);
    };
  }

  private ApplicantView approved(Application application) {
    Partner partner = partners.get(application.tenant(), String.valueOf(application.partnerId()));
    ApplicantStage stage =
        switch (partner.status()) {
          case APPLIED, IN_REVIEW -> ApplicantStage.ONBOARDING;
          case ACTIVE -> ApplicantStage.IN_BUSINESS;
          case SUSPENDED, ENDED -> ApplicantStage.CLOSED;
        };
    boolean open = stage == ApplicantStage.ONBOARDING;
    return new ApplicantView(
        application.profile().name(),
        stage,
        open ? partner.onboarding().missing() : List.of(),
        open ? Actor.VENDOR : Actor.NOBODY,
        null,
        null);
  }
}
