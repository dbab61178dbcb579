package pep.partner.segment;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.digest.Sha256;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

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
  private final UnsettledPartners unsettled;
  private final RuleBooks rules;
  private final Segmentation segmentation;

  Passing(
      Passes passes,
      Partners partners,
      UnsettledPartners unsettled,
      RuleBooks rules,
      Segmentation segmentation,
      Background background) {
    super("segment-passes", SWEEP, background);
    this.passes = passes;
    this.partners = partners;
    this.unsettled = unsettled;
    this.rules = rules;
    this.segmentation = segmentation;
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
    for (String id : unsettled.among(tenant, next)) {
      segmentation.decide(tenant, id, pass.cause());
    }
    boolean last = next.size() < TOGETHER;
    Pass now = pass.past(next.stream().map(Partner::id).toList(), last);
    passes.advance(tenant, pass, now);
    return now != null;
  }
}
