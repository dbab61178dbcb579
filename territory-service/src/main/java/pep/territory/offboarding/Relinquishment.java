package pep.territory.offboarding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pep.platform.aggregate.StaleVersion;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.deal.DealTransfer;
import pep.territory.outlet.OutletTransfer;
import pep.territory.outlet.Siting;
import pep.territory.placement.GrantTransfer;
import pep.territory.placement.Placement;

/**
 * Deals with one thing that an ended partner held: a successor takes it over, or the rule counts.
 */
@Component
class Relinquishment {

  private static final Logger log = LoggerFactory.getLogger(Relinquishment.class);

  private final Placement placement;
  private final GrantTransfer grants;
  private final DealTransfer deals;
  private final Siting siting;
  private final OutletTransfer outlets;

  Relinquishment(
      Placement placement,
      GrantTransfer grants,
      DealTransfer deals,
      Siting siting,
      OutletTransfer outlets) {
    this.placement = placement;
    this.grants = grants;
    this.deals = deals;
    this.siting = siting;
    this.outlets = outlets;
  }

  /**
   * What holds for one partner's things.
   *
   * @param rule the vendor's, with what the plan has in place of it
   * @param today in the vendor's time zone
   */
  record Terms(
      OffboardingPlan plan, OffboardingRule rule, LocalDate today, String reason, Cause cause) {}

  void grant(Tenant tenant, String id, Terms terms) {
    boolean taken =
        handedOver(
            terms, id, to -> grants.transfer(tenant, id, null, to, terms.reason(), terms.cause()));
    if (!taken) {
      LocalDate until = terms.today().plusDays(terms.rule().noticeDays());
      placement.end(tenant, id, null, until, terms.reason(), terms.cause());
    }
  }

  void deal(Tenant tenant, String id, Terms terms) {
    boolean taken =
        handedOver(
            terms, id, to -> deals.transfer(tenant, id, null, to, terms.reason(), terms.cause()));
    if (!taken && terms.rule().deals() == DealMeasure.RELEASE) {
      deals.release(tenant, id, terms.reason(), terms.cause());
    }
  }

  void outlet(Tenant tenant, String id, Terms terms) {
    boolean taken =
        handedOver(terms, id, to -> outlets.transfer(tenant, id, null, to, terms.cause()));
    if (!taken && terms.rule().outlets() == OutletMeasure.CLOSE) {
      siting.close(tenant, id, null, terms.reason(), terms.cause());
    }
  }

  /** A successor that may not, or no longer, take a thing over leaves it to the rule. */
  private static boolean handedOver(Terms terms, String id, Consumer<String> transfer) {
    Optional<String> successor = terms.plan().successorOf(id);
    if (successor.isEmpty()) {
      return false;
    }
    try {
      transfer.accept(successor.get());
      return true;
    } catch (StaleVersion changedMeanwhile) {
      throw changedMeanwhile;
    } catch (RuleBroken refused) {
      log.info("{} is not handed over to {}: {}", id, successor.get(), refused.getMessage());
      return false;
    }
  }
}
