package pep.partner.segment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import pep.rules.evaluation.Moment;

/**
 * Keeps memberships true. Each change is stored before it is decided on, so of two changes at once
 * the later one's decision sees both. What could go wrong is the earlier one's decision written
 * over it: so after each write it looks whether profile, facts or rules have moved meanwhile, and
 * decides again until none has. A decision that writes nothing leaves nothing to look after.
 *
 * <p>A membership also turns by time alone: with each decision goes the instant up to which it
 * holds as long as nothing is written, and then it is decided again.
 */
@Service
public class Segmentation {

  /** Names the clock as the cause of what time alone brings about. */
  static final String CLOCK = "segments";

  private static final int ROUNDS = 50;

  private final Partners partners;
  private final FactSheets facts;
  private final RuleBooks rules;
  private final Memberships memberships;
  private final SegmentTurns turns;
  private final UnsettledPartners unsettled;
  private final Clock clock;

  Segmentation(
      Partners partners,
      FactSheets facts,
      RuleBooks rules,
      Memberships memberships,
      SegmentTurns turns,
      UnsettledPartners unsettled,
      Clock clock) {
    this.partners = partners;
    this.facts = facts;
    this.rules = rules;
    this.memberships = memberships;
    this.turns = turns;
    this.unsettled = unsettled;
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

  /**
   * Decides again for partners that changed. What is known of them is read together, and only those
   * whose membership is not what the rules say are decided on by themselves.
   *
   * @param changed why, by the partners' ids
   */
  public void decideAll(Tenant tenant, Map<String, Cause> changed) {
    if (unsettled.none(tenant, changed.keySet())) {
      return;
    }
    List<Partner> all = partners.withIds(tenant, changed.keySet());
    for (String id : unsettled.among(tenant, all)) {
      decide(tenant, id, Objects.requireNonNull(changed.get(id)));
    }
  }

  private boolean settled(Tenant tenant, Partner partner, Cause cause) {
    Membership membership =
        memberships
            .find(tenant, partner.id())
            .orElseGet(
                () -> Membership.none(tenant, partner.id(), partner.code(), clock.instant()));
    RuleBook book = rules.of(tenant);
    PartnerFacts known = facts.of(tenant, partner.id(), book.asksForPlacements());
    Moment moment = new Moment(clock.instant(), book.zone());
    PartnerView view = PartnerView.of(book.vocabulary(), partner, known, moment);
    RuleBook.Decided decided = book.decide(view, membership.segmentIds());
    Cause reason =
        !decided.isOf(membership.segmentIds())
                && turnedByTime(tenant, partner, known, book, membership)
            ? Cause.ofClock(CLOCK)
            : cause;
    boolean changed = membership.take(decided.decisions(), view, reason, moment.now());
    if (!changed && decided.turnsAt().isEmpty()) {
      return true;
    }
    try {
      if (changed) {
        memberships.write(membership, reason);
      }
    } catch (StaleVersion | AlreadyExists rival) {
      return false;
    }
    decided.turnsAt().ifPresent(turn -> turns.at(tenant, partner.id(), turn));
    return partners
            .find(tenant, partner.id())
            .filter(now -> now.version() == view.partnerVersion())
            .isPresent()
        && facts.version(tenant, partner.id()) == view.factsVersion()
        && rules.of(tenant).version().equals(book.version());
  }

  /**
   * Whether whatever turns now turns by time alone, whichever event came first after its instant:
   * it does if with what is known now nothing would have turned just before.
   */
  private boolean turnedByTime(
      Tenant tenant, Partner partner, PartnerFacts known, RuleBook book, Membership membership) {
    if (!book.timed()) {
      return false;
    }
    return turns
        .due(tenant, partner.id(), clock.instant())
        .map(turn -> new Moment(turn.minusMillis(1), book.zone()))
        .map(before -> PartnerView.of(book.vocabulary(), partner, known, before))
        .filter(before -> book.decide(before, List.of()).isOf(membership.segmentIds()))
        .isPresent();
  }

  /** A membership may turn by now: it is decided again, and again waited for if it is to turn. */
  void turn(Tenant tenant, String partnerId) {
    Instant now = clock.instant();
    decide(tenant, partnerId, Cause.ofClock(CLOCK));
    turns.passed(tenant, partnerId, now);
  }
}
