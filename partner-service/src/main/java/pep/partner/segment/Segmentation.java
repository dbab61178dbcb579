package pep.partner.segment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pep.partner.facts.FactSheets;
import pep.partner.facts.PartnerFacts;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.StaleVersion;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Keeps memberships true. Each change is stored before it is decided on, so of two changes at once
 * the later one's decision sees both. What could go wrong is the earlier one's decision written
 * over it: so after each write it looks whether profile, facts or rules have moved meanwhile, and
 * decides again until none has. A decision that writes nothing leaves nothing to look after.
 */
@Service
public class Segmentation {

  private static final int ROUNDS = 50;

  private final Partners partners;
  private final FactSheets facts;
  private final RuleBooks rules;
  private final Memberships memberships;
  private final Clock clock;

  Segmentation(
      Partners partners, FactSheets facts, RuleBooks rules, Memberships memberships, Clock clock) {
    this.partners = partners;
    this.facts = facts;
    this.rules = rules;
    this.memberships = memberships;
    this.clock = clock;
  }

  /** Decides again for one partner; nothing for a partner that is not known. */
  public void decide(Tenant tenant, String partnerId, Cause cause) {
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Partner> partner = partners.find(tenant, partnerId);
      if (partner.isEmpty() || settled(tenant, partner.get(), cause)) {
        return;
      }
    }
    throw new IllegalStateException("membership of " + partnerId + " does not settle");
  }

  private boolean settled(Tenant tenant, Partner partner, Cause cause) {
    Membership membership =
        memberships
            .find(tenant, partner.id())
            .orElseGet(
                () -> Membership.none(tenant, partner.id(), partner.code(), clock.instant()));
    RuleBook book = rules.of(tenant);
    PartnerFacts known = facts.of(tenant, partner.id(), book.asksForPlacements());
    PartnerView view = PartnerView.of(book.vocabulary(), partner, known);
    List<SegmentDecision> decisions = book.decide(view, membership.segmentIds());
    if (!membership.take(decisions, view, cause.causationId(), clock.instant())) {
      return true;
    }
    try {
      memberships.write(membership, cause);
    } catch (StaleVersion | AlreadyExists rival) {
      return false;
    }
    return partners
            .find(tenant, partner.id())
            .filter(now -> now.version() == view.partnerVersion())
            .isPresent()
        && facts.version(tenant, partner.id()) == view.factsVersion()
        && rules.of(tenant).version().equals(book.version());
  }

  /** Decides again for every partner of the vendor, after a rule changed. */
  public void decideAll(Tenant tenant, Cause cause) {
    partners.forEach(tenant, partner -> decide(tenant, partner.id(), cause));
  }
}
