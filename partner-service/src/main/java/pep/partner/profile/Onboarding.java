package pep.partner.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.vendor.Vendors;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Takes a partner from its application into business, and out of it. */
@Service
public class Onboarding {

  private final Partners partners;
  private final PartnerHierarchy hierarchy;
  private final Vendors vendors;
  private final RequiredAgreements agreements;
  private final Transactions transactions;
  private final Clock clock;

  Onboarding(
      Partners partners,
      PartnerHierarchy hierarchy,
      Vendors vendors,
      RequiredAgreements agreements,
      Transactions transactions,
      Clock clock) {
    this.partners = partners;
    this.hierarchy = hierarchy;
    this.vendors = vendors;
    this.agreements = agreements;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Partner apply(
      Tenant tenant, Creation creation, String code, Profile profile, Cause cause) {
    hierarchy.checkParent(tenant, null, profile.parentId());
    List<String> checklist = vendors.get(tenant).settings().onboardingChecklist();
    Partner partner =
        Partner.apply(tenant, creation.id("par"), code, profile, checklist, clock.instant());
    return partners.create(partner, creation, cause);
  }

  public Partner change(
      Tenant tenant, String id, @Nullable String ifMatch, Profile profile, Cause cause) {
    hierarchy.checkParent(tenant, id, profile.parentId());
    return with(tenant, id, ifMatch, cause, partner -> partner.change(profile));
  }

  /** A partner as it would be with another profile; nothing is stored. */
  public Partner wouldBe(Partner partner, Profile profile) {
    Partner copy = partners.get(partner.tenant(), partner.id());
    copy.change(profile);
    return copy;
  }

  public Partner review(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return with(tenant, id, ifMatch, cause, Partner::review);
  }

  /**
   * Notes that the partner has accepted on paper whatever was asked of it then.
   *
   * @param acceptedAt when it did; null for now
   * @throws InvalidInput naming the field {@code acceptedAt} if that lies ahead
   */
  public Partner acceptAgreement(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      @Nullable Instant acceptedAt,
      Cause cause) {
    Instant at = acceptedAt == null ? clock.instant() : acceptedAt;
    if (at.isAfter(clock.instant())) {
      throw InvalidInput.of(
          "acceptedAt", "in-the-future", "Give the instant once the partner has accepted.");
    }
    return transactions.call(
        () ->
            with(
                tenant,
                id,
                ifMatch,
                cause,
                partner -> {
                  partner.acceptAgreement(at);
                  agreements.noteAll(partner, at, cause);
                }));
  }

  /**
   * The partner has accepted an agreement by itself.
   *
   * @param nothingLeft whether there is none that it has not accepted
   * @param regained whether it has rights again that its tokens do not hold
   */
  public Partner agreed(
      Tenant tenant, String id, boolean nothingLeft, boolean regained, Cause cause) {
    Instant now = clock.instant();
    return with(
        tenant,
        id,
        null,
        cause,
        partner -> {
          if (nothingLeft) {
            partner.acceptAgreement(now);
          }
          if (regained) {
            partner.renewTokens(now);
          }
        });
  }

  public Partner complete(
      Tenant tenant, String id, @Nullable String ifMatch, String item, Cause cause) {
    return with(tenant, id, ifMatch, cause, partner -> partner.complete(item));
  }

  public Partner activate(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Instant now = clock.instant();
    return with(
        tenant,
        id,
        ifMatch,
        cause,
        partner -> {
          boolean comesFirst = partner.activatedAt() == null;
          partner.activate(cause.by(), now);
          if (comesFirst && !agreements.isAllAccepted(partner)) {
            throw new OnboardingIncomplete(partner.code(), List.of(OnboardingChecklist.AGREEMENT));
          }
        });
  }

  public Partner suspend(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    return with(
        tenant,
        id,
        ifMatch,
        cause.because(reason),
        p -> p.suspend(reason, cause.by(), clock.instant()));
  }

  public Partner end(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    return with(
        tenant,
        id,
        ifMatch,
        cause.because(reason),
        p -> p.end(reason, cause.by(), clock.instant()));
  }

  private Partner with(
      Tenant tenant, String id, @Nullable String ifMatch, Cause cause, Consumer<Partner> change) {
    Partner partner = partners.get(tenant, id);
    ETags.check(ifMatch, partner);
    change.accept(partner);
    return partners.save(partner, cause);
  }
}
