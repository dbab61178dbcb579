package pep.partner.application;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.Profile;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;

/** A company that wants to be a partner, told by somebody whose address is proven. */
public class Application extends Aggregate {

  static final AggregateKind<Application> KIND =
      AggregateKind.of(Application.class, "application", "applications")
          .searchedBy(application -> application.profile.texts(application.formCode));

  private String formId;
  private String formCode;
  private Profile profile;
  private Applicant applicant;
  private Instant decideUntil;
  private ApplicationStatus status;
  private @Nullable String reason;
  private @Nullable String partnerId;

  @SuppressWarnings("NullAway.Init")
  private Application() {}

  private Application(
      String id, ApplicationForm form, Profile profile, Applicant applicant, Instant now) {
    super(form.tenant(), id, now);
    this.formId = form.id();
    this.formCode = form.code();
    this.profile = profile;
    this.applicant = applicant;
    this.decideUntil = now.plus(Duration.ofDays(form.definition().decisionDays()));
    this.status = ApplicationStatus.RECEIVED;
    raise(new PartnerApplied(id, formCode, profile.name(), profile.country()));
  }

  static Application received(
      String id, ApplicationForm form, Profile profile, Applicant applicant, Instant now) {
    return new Application(id, form, profile, applicant, now);
  }

  /**
   * @param partner that the company is from now on
   */
  void approve(String partner, String partnerCode, String by) {
    guardOpen();
    status = ApplicationStatus.APPROVED;
    partnerId = partner;
    raise(new ApplicationApproved(id(), profile.name(), partner, partnerCode, by));
  }

  /** A repeat keeps the first reason. */
  void decline(String why, String by) {
    if (status == ApplicationStatus.DECLINED) {
      return;
    }
    guardOpen();
    status = ApplicationStatus.DECLINED;
    reason = why;
    raise(new ApplicationDeclined(id(), profile.name(), why, by));
  }

  private void guardOpen() {
    if (status != ApplicationStatus.RECEIVED) {
      throw new ApplicationIsDecided(id(), status);
    }
  }

  public String formId() {
    return formId;
  }

  public String formCode() {
    return formCode;
  }

  public Profile profile() {
    return profile;
  }

  public Applicant applicant() {
    return applicant;
  }

  /** Until when the vendor is to have said. */
  public Instant decideUntil() {
    return decideUntil;
  }

  public ApplicationStatus status() {
    return status;
  }

  /** Why it was declined. */
  public @Nullable String reason() {
    return reason;
  }

  /** The partner that it became. */
  public @Nullable String partnerId() {
    return partnerId;
  }
}
