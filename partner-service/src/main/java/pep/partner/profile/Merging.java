package pep.partner.profile;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Merges a duplicate partner into the one that goes on for both. */
@Service
public class Merging {

  /** The field that names the partner that goes on. */
  public static final String INTO = "into";

  private final Partners partners;
  private final Transactions transactions;
  private final Clock clock;

  Merging(Partners partners, Transactions transactions, Clock clock) {
    this.partners = partners;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Two partners that may be merged. */
  public record Pair(Partner duplicate, Partner survivor) {

    boolean isMerged() {
      return survivor.id().equals(duplicate.mergedInto());
    }
  }

  /**
   * The two, where they may be merged or are already.
   *
   * @param into id or code of the partner that goes on
   * @throws InvalidInput if that is unknown or the duplicate itself
   * @throws AlreadyMerged if the duplicate was merged into another one
   * @throws SurvivorNotInBusiness if the other one cannot go on for it
   */
  public Pair pair(Tenant tenant, String id, String into) {
    Partner duplicate = partners.get(tenant, id);
    Partner survivor =
        partners
            .find(tenant, into)
            .or(() -> partners.findByCode(tenant, into))
            .orElseThrow(() -> InvalidInput.unknown(INTO, "partner"));
    if (survivor.id().equals(id)) {
      throw InvalidInput.of(
          INTO, "merged-into-itself", "Name the other of the two, which is to go on.");
    }
    Pair pair = new Pair(duplicate, survivor);
    if (!pair.isMerged()) {
      check(pair);
    }
    return pair;
  }

  private static void check(Pair pair) {
    if (pair.duplicate().mergedInto() != null) {
      throw new AlreadyMerged(pair.duplicate());
    }
    boolean sells = pair.survivor().status() == PartnerStatus.ACTIVE;
    boolean sold = pair.duplicate().activatedAt() != null;
    if (!sells && (sold || !pair.survivor().isInBusiness())) {
      throw new SurvivorNotInBusiness(pair.survivor());
    }
  }

  /**
   * Ends the duplicate, has the other one go on for it and for all that were merged into it, in one
   * transaction. A repeat changes nothing.
   *
   * @param ifMatch the version of the duplicate that was seen
   * @return the duplicate
   */
  public Partner merge(
      Tenant tenant, String id, @Nullable String ifMatch, String into, String reason, Cause cause) {
    return transactions.call(
        () -> {
          Pair pair = pair(tenant, id, into);
          if (pair.isMerged()) {
            return pair.duplicate();
          }
          ETags.check(ifMatch, pair.duplicate());
          return merge(pair, reason, cause);
        });
  }

  private Partner merge(Pair pair, String reason, Cause cause) {
    Partner survivor = pair.survivor();
    Partner duplicate = pair.duplicate();
    Instant now = clock.instant();
    for (Partner earlier : partners.mergedInto(duplicate.tenant(), duplicate.id())) {
      earlier.followInto(survivor);
      partners.save(earlier, cause.because(reason));
    }
    survivor.absorb(duplicate, parentOf(pair), now);
    partners.save(survivor, cause.because("Goes on for " + duplicate.code() + ": " + reason));
    duplicate.mergeInto(survivor, reason, cause.by(), now);
    return partners.save(
        duplicate, cause.because("Merged into " + survivor.code() + ": " + reason));
  }

  /** Whom the survivor stands below: where that is the duplicate, or below it, whom that did. */
  private @Nullable String parentOf(Pair pair) {
    String own = pair.survivor().profile().parentId();
    String above = own;
    while (above != null && !above.equals(pair.duplicate().id())) {
      above = partners.get(pair.duplicate().tenant(), above).profile().parentId();
    }
    return above == null ? own : pair.duplicate().profile().parentId();
  }

  /** Puts a partner below another one than it was; one that is there or has ended stays. */
  public void moveChild(Partner child, String parentId, Cause cause) {
    Profile profile = child.profile();
    if (child.status() != PartnerStatus.ENDED && !child.id().equals(parentId)) {
      child.change(
          new Profile(
              profile.name(),
              profile.type(),
              profile.country(),
              parentId,
              profile.verticals(),
              profile.capabilities(),
              profile.contacts(),
              profile.attributes()));
      partners.save(child, cause);
    }
  }
}
