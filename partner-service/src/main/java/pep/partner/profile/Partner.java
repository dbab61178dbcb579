package pep.partner.profile;

import static org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty.USE_EMPTY;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.partner.identity.user.AccessEnds;
import pep.platform.access.AccessEnded;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** An organisation that sells, or wants to sell, for the vendor. */
public class Partner extends CertifiedPartner {

  static final AggregateKind<Partner> KIND =
      AggregateKind.of(Partner.class, "partner", "partners")
          .publishing(PartnerChanged::of)
          .searchedBy(partner -> partner.profile().texts(partner.code()));

  private PartnerStatus status;
  private @Nullable String statusReason;
  private @Nullable Boolean takenBack;

  @Unwrapped(onEmpty = USE_EMPTY)
  private OnboardingChecklist onboarding;

  @Unwrapped(onEmpty = USE_EMPTY)
  private TimeInBusiness business;

  @SuppressWarnings("NullAway.Init")
  private Partner() {}

  private Partner(
      Tenant tenant, String id, String code, Profile profile, List<String> checklist, Instant now) {
    super(tenant, id, code, profile, now);
    this.status = PartnerStatus.APPLIED;
    this.onboarding = OnboardingChecklist.of(checklist);
    this.business = TimeInBusiness.NEVER;
  }

  /**
   * @param code the vendor's own number for the partner, unique for the vendor
   * @param checklist what must be done before it becomes active
   */
  static Partner apply(
      Tenant tenant, String id, String code, Profile profile, List<String> checklist, Instant now) {
    return new Partner(tenant, id, code, profile, checklist, now);
  }

  void review() {
    status = status.reviewed(code());
  }

  /** A repeat keeps the first instant. */
  void acceptAgreement(Instant at) {
    checkNotEnded("accept the agreement");
    onboarding = onboarding.agreed(at);
  }

  /**
   * @throws NotOnChecklist if the checklist has no such item
   */
  void complete(String item) {
    checkNotEnded("complete an item");
    onboarding = onboarding.done(item);
  }

  /**
   * Takes a partner that is in review, or was suspended, into business.
   *
   * @param at since when it is in business; the first such instant is kept for good
   * @throws OnboardingIncomplete naming what is missing
   */
  void activate(String by, Instant at) {
    if (status == PartnerStatus.ACTIVE) {
      return;
    }
    List<String> missing = onboarding.missing();
    if (!missing.isEmpty()) {
      throw new OnboardingIncomplete(code(), missing);
    }
    status = status.activated(code());
    statusReason = null;
    business = business.begun(at);
    raise(new PartnerActivated(id(), code(), by));
  }

  /**
   * Takes an active partner out of business.
   *
   * @param at since when it is
   */
  void suspend(String reason, String by, Instant at) {
    if (status == PartnerStatus.SUSPENDED) {
      return;
    }
    status = status.suspended(code());
    statusReason = reason;
    business = business.left(at);
    raise(new PartnerSuspended(id(), code(), reason, by));
    renewTokens(at);
  }

  /**
   * Ends the partnership for good.
   *
   * @param at since when it is out of business, unless it was before
   */
  void end(String reason, String by, Instant at) {
    if (status != PartnerStatus.ENDED) {
      leave(reason, by, at);
      renewTokens(at);
    }
  }

  private void leave(String reason, String by, Instant at) {
    business = status == PartnerStatus.ACTIVE ? business.left(at) : business;
    status = PartnerStatus.ENDED;
    statusReason = reason;
    dueAt(null);
    raise(new PartnerEnded(id(), code(), reason, by));
  }

  /**
   * It is the same company as another partner, which goes on for both.
   *
   * @param at since when it is out of business, unless it was before
   * @throws WrongStatus if it was taken back, so that there is none
   */
  void mergeInto(Partner survivor, String reason, String by, Instant at) {
    if (isTakenBack()) {
      throw new WrongStatus(code(), status, "merge");
    }
    followInto(survivor);
    raise(new PartnerMerged(id(), code(), survivor.id(), survivor.code(), reason, by));
    end(reason, by, at);
  }

  /** Ends a partner that was taken over by mistake; it may be taken over anew. */
  void takeBack(String reason, String by, Instant at) {
    checkNotEnded("take back");
    takenBack = true;
    leave(reason, by, at);
  }

  /** Begins anew after it was taken back: nothing is left of what was. */
  void applyAnew(Profile newProfile, List<String> newChecklist) {
    takenBack = null;
    replace(newProfile);
    status = PartnerStatus.APPLIED;
    statusReason = null;
    onboarding = OnboardingChecklist.of(newChecklist);
    business = TimeInBusiness.NEVER;
  }

  /**
   * The tokens of its people and systems that were made before this change open nothing more, for
   * it may do less, or more again, than they say.
   */
  void renewTokens(Instant at) {
    raise(new AccessEnded(id(), version() + 1, AccessEnds.endOf(at)));
  }

  @Override
  void checkNotEnded(String action) {
    status.checkNotEnded(code(), action);
  }

  /** From its application on until it is suspended or ends. */
  boolean isInBusiness() {
    return status != PartnerStatus.SUSPENDED && status != PartnerStatus.ENDED;
  }

  /** Whether it is as if there were none, until it is taken over anew. */
  boolean isTakenBack() {
    return Boolean.TRUE.equals(takenBack);
  }

  public PartnerStatus status() {
    return status;
  }

  public @Nullable String statusReason() {
    return statusReason;
  }

  /** What it must do before it comes into business. */
  public OnboardingChecklist onboarding() {
    return onboarding;
  }

  /** When it came into business first; null while it never was. */
  public @Nullable Instant activatedAt() {
    return business.activatedAt();
  }

  TimeInBusiness business() {
    return business;
  }
}
