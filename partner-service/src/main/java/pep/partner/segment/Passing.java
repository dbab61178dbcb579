package pep.partner.segment;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.partner.facts.FactSheets;
import pep.partner.facts.PartnerFacts;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.digest.Sha256;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.rules.evaluation.Moment;

/**
 * Decides again on all partners of a vendor whose rules changed, some at a time and one vendor
 * after the other, so that a single partner's change never waits behind a whole vendor's. What a
 * rule change sets off is noted, whatever number of them came; a change that leaves every rule as
 * it was sets off nothing.
 */
@Component
public class Passing extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofSeconds(5);
  private static final int TOGETHER = 200;

  private final Passes passes;
  private final Partners partners;
  private final Memberships memberships;
  private final FactSheets facts;
  private final RuleBooks rules;
  private final Segmentation segmentation;
  private final Clock clock;

  Passing(
      Passes passes,
      Partners partners,
      Memberships memberships,
      FactSheets facts,
      RuleBooks rules,
      Segmentation segmentation,
      Clock clock,
      Background background) {
    super("segment-passes", SWEEP, background);
    this.passes = passes;
    this.partners = partners;
    this.memberships = memberships;
    this.facts = facts;
    this.rules = rules;
    this.segmentation = segmentation;
    this.clock = clock;
  }

  /** Has every partner of the vendor decided on again, if its rules are not what they were. */
  public void rulesChanged(Tenant tenant, Cause cause) {
    String version = Sha256.hex(rules.of(tenant).version());
    if (passes.note(tenant, version, partners.count(tenant), cause)) {
      wake();
    }
  }

  /** The same, where only rules that turn by themselves can decide otherwise. */
  public void zoneChanged(Tenant tenant, Cause cause) {
    if (rules.of(tenant).timed()) {
      rulesChanged(tenant, cause);
    }
  }

  /** One vendor whose partners cannot be decided on now keeps no other's waiting. */
  @Override
  protected boolean round(boolean swept) {
    return inTurn(passes.open(), tenant -> holds(tenant.vendorId()) && piece(tenant));
  }

  private boolean piece(Tenant tenant) {
    Pass pass = passes.open(tenant).orElse(null);
    if (pass == null) {
      return false;
    }
    List<Partner> next =
        partners.after(tenant, pass.after(), pass.round() ? pass.until() : null, TOGETHER);
    for (String id : concerned(tenant, next)) {
      segmentation.decide(tenant, id, pass.cause());
    }
    boolean last = next.size() < TOGETHER;
    Pass now = pass.past(next.stream().map(Partner::id).toList(), last);
    passes.advance(tenant, pass, now);
    return now != null;
  }

  /** Those of the partners whose membership is not what the rules say, or may turn by itself. */
  private List<String> concerned(Tenant tenant, List<Partner> together) {
    Set<String> ids = new HashSet<>();
    together.forEach(partner -> ids.add(partner.id()));
    RuleBook book = rules.of(tenant);
    Map<String, Membership> held = memberships.find(tenant, ids);
    Map<String, PartnerFacts> known = facts.of(tenant, ids, book.asksForPlacements());
    Moment moment = new Moment(clock.instant(), book.zone());
    List<String> concerned = new ArrayList<>();
    for (Partner partner : together) {
      PartnerFacts reported = known.getOrDefault(partner.id(), PartnerFacts.NONE);
      PartnerView view = PartnerView.of(book.vocabulary(), partner, reported, moment);
      Membership membership = held.get(partner.id());
      List<String> before = membership == null ? List.of() : membership.segmentIds();
      RuleBook.Decided decided = book.decide(view, before);
      boolean stands =
          membership == null ? decided.isOf(before) : membership.says(decided.decisions());
      if (!stands || decided.turnsAt().isPresent()) {
        concerned.add(partner.id());
      }
    }
    return concerned;
  }
}
