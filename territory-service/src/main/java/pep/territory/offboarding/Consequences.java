package pep.territory.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.deal.DealStatus;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantStatus;

/**
 * What becomes, or has become, of what a partner holds in the vendor's territories.
 *
 * @param partnerStatus as partner-service says it
 * @param status how far its end has come; none where nothing is planned
 * @param rule what counts for it: the vendor's rule with what the plan has in place of it
 * @param held how many of each it holds now
 * @param grants the first {@value #LISTED} of those that hold or are in review
 * @param deals the first {@value #LISTED} of those that protect their customers
 * @param outlets the first {@value #LISTED} of those that are open
 * @param successors partners that could take over some of what is listed, who could most first
 */
public record Consequences(
    String partnerId,
    String partnerCode,
    String partnerStatus,
    @Nullable OffboardingStatus status,
    OffboardingRule rule,
    OffboardingPlan plan,
    Held held,
    List<GrantConsequence> grants,
    List<DealConsequence> deals,
    List<OutletConsequence> outlets,
    List<Successor> successors) {

  /** How many things of each kind are listed at most. */
  public static final int LISTED = 100;

  /** How many partners are named for a thing at most, and for all of them together. */
  public static final int CANDIDATES = 20;

  /** How many things a partner holds. */
  public record Held(long grants, long deals, long outlets) {

    Held and(Held more) {
      return new Held(grants + more.grants, deals + more.deals, outlets + more.outlets);
    }

    long things() {
      return grants + deals + outlets;
    }
  }

  /**
   * What becomes of a grant.
   *
   * @param until the first day on which it no longer holds, where there is one
   * @param successorId who takes it over, where it is handed over
   * @param candidates ids of partners that hold ground there
   */
  public record GrantConsequence(
      String grantId,
      String territoryId,
      String territoryCode,
      String productLine,
      GrantKind kind,
      GrantStatus status,
      @Nullable LocalDate until,
      Becomes becomes,
      @Nullable String successorId,
      List<String> candidates) {}

  /**
   * What becomes of a deal.
   *
   * @param candidates ids of partners that have had a deal with this customer
   */
  public record DealConsequence(
      String dealId,
      @Nullable String accountId,
      DealStatus status,
      @Nullable Instant protectedUntil,
      Becomes becomes,
      @Nullable String successorId,
      List<String> candidates) {}

  /**
   * What becomes of an outlet.
   *
   * @param candidates ids of partners with an outlet of the brand within ten miles
   */
  public record OutletConsequence(
      String outletId,
      String code,
      Becomes becomes,
      @Nullable String successorId,
      List<String> candidates) {}

  /** A partner that could take over so many of the grants, deals and outlets that are listed. */
  public record Successor(
      String partnerId, String partnerCode, String name, int grants, int deals, int outlets) {

    int things() {
      return grants + deals + outlets;
    }
  }
}
