package pep.partner.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Takes over partners that the vendor worked with before: what the checklist asks for was done
 * then.
 */
@Service
public class PartnerTakeover {

  private static final String PARENT = "parent";
  private static final String AGREED = "agreementAcceptedOn";

  private final Partners partners;
  private final PartnerHierarchy hierarchy;
  private final Clock clock;

  PartnerTakeover(Partners partners, PartnerHierarchy hierarchy, Clock clock) {
    this.partners = partners;
    this.hierarchy = hierarchy;
    this.clock = clock;
  }

  /** Those of the codes that there are or were, by their codes. */
  public Map<String, Partner> byCode(Tenant tenant, Collection<String> codes) {
    return partners.byCode(tenant, codes);
  }

  /** Those of the ids that there are or were. */
  public List<Partner> withIds(Tenant tenant, Collection<String> ids) {
    return partners.withIds(tenant, ids);
  }

  /** Whether a partner is as if there were none, so that it may be drafted again. */
  public boolean isTakenBack(Partner partner) {
    return partner.isTakenBack();
  }

  /**
   * Takes back a partner that was taken over, without storing it.
   *
   * @throws WrongStatus if it has ended already
   */
  public void takeBack(Partner partner, Cause cause) {
    partner.takeBack(cause.why() == null ? "taken back" : cause.why(), cause.by(), clock.instant());
  }

  /**
   * The id of a partner that may have others below it.
   *
   * @throws InvalidInput naming the field {@code parent} if no partner has this code, or if it
   *     stands too deep itself
   */
  public String parentId(Tenant tenant, String code) {
    Partner parent =
        partners
            .findByCode(tenant, code)
            .orElseThrow(() -> InvalidInput.unknown(PARENT, "partner"));
    hierarchy.checkParent(tenant, PARENT, null, parent.id());
    return parent.id();
  }

  /** The code of a partner that has others below it. */
  public String parentCode(Tenant tenant, String id) {
    return partners.get(tenant, id).code();
  }

  /**
   * A partner as it would be taken over, not yet stored.
   *
   * @param checklist that the vendor has its partners go through
   * @param before the one that was taken back; null for none
   * @param agreedAt when it accepted the agreement, and so came into business; without it the
   *     partner stays in review
   * @throws InvalidInput naming the field {@code agreementAcceptedOn} if that lies ahead
   */
  public Partner draft(
      Tenant tenant,
      @Nullable Partner before,
      String code,
      Profile profile,
      List<String> checklist,
      @Nullable Instant agreedAt,
      Cause cause) {
    if (agreedAt != null && agreedAt.isAfter(clock.instant())) {
      throw InvalidInput.of(AGREED, "in-the-future", "Give the day once the partner has agreed.");
    }
    Partner partner = before;
    if (partner == null) {
      partner = Partner.apply(tenant, id(tenant, code), code, profile, checklist, clock.instant());
    } else {
      partner.applyAnew(profile, checklist);
    }
    partner.review();
    if (agreedAt != null) {
      partner.acceptAgreement(agreedAt);
      checklist.forEach(partner::complete);
      partner.activate(cause.by(), agreedAt);
    }
    return partner;
  }

  /**
   * @throws InvalidInput naming the field {@code parent} if that is the partner itself or below it
   */
  public void checkParent(Partner partner, String parentId) {
    hierarchy.checkParent(partner.tenant(), PARENT, partner.id(), parentId);
  }

  /** Gives a partner another profile; nothing is stored. */
  public void change(Partner partner, Profile profile) {
    if (!profile.equals(partner.profile())) {
      partner.change(profile);
    }
  }

  /**
   * Stores partners that are new or changed, each as alone. A rival that made one in between is
   * reported, not taken for a repeat.
   *
   * @return the refusals by the ids
   */
  public Map<String, RuleBroken> store(List<Partner> all, Cause cause) {
    return partners.putAll(all, cause);
  }

  /** The types of the events that storing the partner as it is now would publish. */
  public List<String> events(Partner partner) {
    return Partner.KIND.eventsOf(partner);
  }

  private static String id(Tenant tenant, String code) {
    return Creation.derivedFrom(tenant.vendorId() + "\n" + code).id("par");
  }
}
