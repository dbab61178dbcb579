package pep.partner.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.vendor.Vendors;
import pep.platform.aggregate.Creation;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Takes over partners that the vendor worked with before: what the checklist asks for was done
 * then.
 */
@Service
public class PartnerTakeover {

  private static final String PARENT = "parent";

  private final Partners partners;
  private final Onboarding onboarding;
  private final Vendors vendors;
  private final Clock clock;

  PartnerTakeover(Partners partners, Onboarding onboarding, Vendors vendors, Clock clock) {
    this.partners = partners;
    this.onboarding = onboarding;
    this.vendors = vendors;
    this.clock = clock;
  }

  public Optional<Partner> find(Tenant tenant, String code) {
    return partners.findByCode(tenant, code);
  }

  /**
   * The id of a partner that may have others below it.
   *
   * @throws InvalidInput naming the field {@code parent} if no partner has this code, or if it
   *     stands too deep itself
   */
  public String parentId(Tenant tenant, String code) {
    Partner parent = find(tenant, code).orElseThrow(() -> InvalidInput.unknown(PARENT, "partner"));
    onboarding.checkParent(tenant, PARENT, null, parent.id());
    return parent.id();
  }

  /** The code of a partner that has others below it. */
  public String parentCode(Tenant tenant, String id) {
    return partners.get(tenant, id).code();
  }

  /**
   * A partner as it would be taken over, not yet stored.
   *
   * @param agreedAt when it accepted the agreement, and so came into business; without it the
   *     partner stays in review
   */
  public Partner draft(
      Tenant tenant, String code, Profile profile, @Nullable Instant agreedAt, Cause cause) {
    List<String> checklist = vendors.get(tenant).settings().onboardingChecklist();
    Partner partner =
        Partner.apply(tenant, id(tenant, code), code, profile, checklist, clock.instant());
    partner.review();
    if (agreedAt != null) {
      partner.acceptAgreement(agreedAt);
      checklist.forEach(partner::complete);
      partner.activate(cause.by(), agreedAt);
    }
    return partner;
  }

  /** Stores a new partner. A rival that made it in between is reported, not taken for a repeat. */
  public Partner create(Partner draft, Cause cause) {
    return partners.create(draft, Creation.random(), cause);
  }

  /**
   * @throws InvalidInput naming the field {@code parent} if that is the partner itself or below it
   */
  public void checkParent(Partner partner, String parentId) {
    onboarding.checkParent(partner.tenant(), PARENT, partner.id(), parentId);
  }

  /** Gives a partner another profile; nothing is stored. */
  public void change(Partner partner, Profile profile) {
    if (!profile.equals(partner.profile())) {
      partner.change(profile);
    }
  }

  public Partner save(Partner partner, Cause cause) {
    return partners.save(partner, cause);
  }

  /** The types of the events that storing the partner as it is now would publish. */
  public List<String> events(Partner partner) {
    return Partner.KIND.eventsOf(partner);
  }

  private static String id(Tenant tenant, String code) {
    return Creation.derivedFrom(tenant.vendorId() + "\n" + code).id("par");
  }
}
