package pep.territory.offboarding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.territory.deal.Deal;
import pep.territory.deal.Deals;
import pep.territory.offboarding.OffboardingPlan.Handover;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.Outlets;
import pep.territory.placement.Grant;
import pep.territory.placement.Grants;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.PartnerNotActive;
import pep.territory.roster.Roster;

/** What the vendor wants to become of what its partners hold when they go. */
@Service
public class OffboardingPlanning {

  private final Offboardings offboardings;
  private final Foresight foresight;
  private final Grants grants;
  private final Deals deals;
  private final Outlets outlets;
  private final Roster roster;
  private final Clock clock;

  OffboardingPlanning(
      Offboardings offboardings,
      Foresight foresight,
      Grants grants,
      Deals deals,
      Outlets outlets,
      Roster roster,
      Clock clock) {
    this.offboardings = offboardings;
    this.foresight = foresight;
    this.grants = grants;
    this.deals = deals;
    this.outlets = outlets;
    this.roster = roster;
    this.clock = clock;
  }

  public OffboardingRule rule(Tenant tenant) {
    return offboardings.rule(tenant);
  }

  /** Sets the rule for partners that end from now on. */
  public OffboardingRule change(Tenant tenant, OffboardingRule rule, Cause cause) {
    return offboardings.change(tenant, rule, cause);
  }

  /**
   * What becomes of what the partner, named by id or code, holds.
   *
   * @throws NotFound if there is no such partner
   */
  public Consequences consequences(Staff staff, String partner) {
    return foresight.of(staff.tenant(), roster.named(staff.tenant(), partner));
  }

  /**
   * Says what is to become of it. Where the partner has ended already it is done at once with what
   * it still holds.
   *
   * @param chosen its successors named by id or code
   * @throws NotFound if there is no such partner
   * @throws PartnerNotActive if a successor is not active
   * @throws InvalidInput if a successor is unknown or the partner itself, or a thing is not the
   *     partner's
   */
  public Consequences plan(Staff staff, String partner, OffboardingPlan chosen, Cause cause) {
    Tenant tenant = staff.tenant();
    KnownPartner leaving = roster.named(tenant, partner);
    Set<String> before =
        offboardings.of(tenant, leaving.id()).stream()
            .flatMap(each -> each.plan().handovers().stream())
            .map(Handover::id)
            .collect(Collectors.toSet());
    List<Handover> handovers = new ArrayList<>();
    for (int i = 0; i < chosen.handovers().size(); i++) {
      Handover each = chosen.handovers().get(i);
      String place = "handovers[" + i + "].";
      if (!before.contains(each.id())) {
        requireHeld(staff, leaving.id(), each.id(), place + "id");
      }
      String to = successor(tenant, leaving.id(), each.successorId(), place + "successor");
      handovers.add(new Handover(each.id(), to));
    }
    String named = chosen.successorId();
    OffboardingPlan plan =
        new OffboardingPlan(
            chosen.noticeDays(),
            chosen.deals(),
            chosen.outlets(),
            named == null ? null : successor(tenant, leaving.id(), named, "successor"),
            handovers);
    Offboarding offboarding = offboardings.begun(tenant, leaving.id(), cause);
    offboarding.choose(plan, clock.instant());
    offboardings.save(offboarding, cause);
    return foresight.of(tenant, leaving);
  }

  private String successor(Tenant tenant, String leaving, String reference, String field) {
    KnownPartner to = roster.activePartner(tenant, reference, field);
    if (to.id().equals(leaving)) {
      throw InvalidInput.of(field, "own-successor", "Give a partner other than the one that goes.");
    }
    return to.id();
  }

  private void requireHeld(Staff staff, String partnerId, String id, String field) {
    try {
      if (holder(staff, id).equals(partnerId)) {
        return;
      }
    } catch (NotFound none) {
      // Said as of one that another partner holds.
    }
    throw InvalidInput.of(
        field, "not-held", "Give the id of a grant, a deal or an outlet that the partner holds.");
  }

  private String holder(Staff staff, String id) {
    return switch (id.split("_", 2)[0]) {
      case Grant.ID_PREFIX -> grants.get(staff, id).partnerId();
      case Deal.ID_PREFIX -> deals.get(staff, id).partnerId();
      case Outlet.ID_PREFIX -> outlets.get(staff, id).partnerId();
      default -> "";
    };
  }
}
