package pep.territory.outlet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.bulk.Stored;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.binding.BoundGround;
import pep.territory.brand.BrandBook;
import pep.territory.guard.Guards;
import pep.territory.roster.Roster;

/**
 * Takes outlets over from another system, told apart by their codes; a repeated row changes
 * nothing. Many are placed in one transaction, each by the same rules as alone.
 */
@Service
public class OutletTakeover {

  private final Outlets outlets;
  private final Guards guards;
  private final BoundGround ground;
  private final Roster roster;
  private final Clock clock;

  OutletTakeover(Outlets outlets, Guards guards, BoundGround ground, Roster roster, Clock clock) {
    this.outlets = outlets;
    this.guards = guards;
    this.ground = ground;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * What the outlets of one import have in common.
   *
   * @param asFound record outlets that stand too close, as they stood before the platform came
   */
  public record Terms(Tenant tenant, boolean asFound, Cause cause) {}

  /**
   * Reads what is known of some outlets, and of what stands around them.
   *
   * @param codes of all of them
   * @param partners ids or codes
   * @param placed what may be new among them
   */
  public TakenOutlets open(
      Terms terms,
      Collection<String> codes,
      Collection<String> partners,
      Collection<OutletDetails> placed) {
    Tenant tenant = terms.tenant();
    return new TakenOutlets(
        outlets.openWithCodes(tenant, codes),
        roster.partners(tenant, partners),
        decision(terms, codes, placed),
        ground.ofOutlets(tenant));
  }

  /**
   * Places outlets that were drafted, in their order, each beside those before it. They are decided
   * on again where no rival can come between.
   *
   * @return what became of each; refused with {@link AlreadyExists} where another outlet has its
   *     code, with {@link OutletTooClose} where it stands too close and is not recorded as found
   */
  public List<Stored<Outlet>> store(Terms terms, TakenOutlets taken, List<Outlet> drafts) {
    List<Candidate> candidates = drafts.stream().map(taken::candidate).toList();
    BrandBook book = outlets.book(terms.tenant());
    SortedSet<String> keys = new TreeSet<>();
    candidates.forEach(each -> keys.addAll(Siting.guardsOf(book, each.details())));
    return guards.holding(terms.tenant(), keys, () -> place(terms, candidates));
  }

  private List<Stored<Outlet>> place(Terms terms, List<Candidate> candidates) {
    List<OutletDetails> details = candidates.stream().map(Candidate::details).toList();
    List<String> codes = details.stream().map(OutletDetails::code).toList();
    // Looked at first, because a duplicate key would break off the transaction.
    Set<String> known = outlets.openWithCodes(terms.tenant(), codes).keySet();
    TakeoverDecision decision = decision(terms, codes, details);
    AggregateWrites<Outlet> writes = outlets.writes(terms.cause());
    List<Stored<Outlet>> all = new ArrayList<>();
    for (Candidate each : candidates) {
      all.add(place(each, known, decision, writes));
    }
    Map<String, RuleBroken> refused = writes.send();
    return all.stream().map(each -> each.unlessRefused(refused, Outlet::id)).toList();
  }

  private static Stored<Outlet> place(
      Candidate candidate,
      Set<String> known,
      TakeoverDecision decision,
      AggregateWrites<Outlet> writes) {
    String code = candidate.details().code();
    if (known.contains(code)) {
      return new Stored.Refused<>(new AlreadyExists("Another outlet has the code " + code + "."));
    }
    try {
      Outlet outlet = decision.of(candidate);
      if (outlet.version() == 0) {
        writes.create(outlet, decision.creation(code));
        decision.stands(outlet);
      }
      return new Stored.Done<>(outlet);
    } catch (RuleBroken refusal) {
      return new Stored.Refused<>(refusal);
    }
  }

  private TakeoverDecision decision(
      Terms terms, Collection<String> codes, Collection<OutletDetails> placed) {
    Tenant tenant = terms.tenant();
    BrandBook book = outlets.book(tenant);
    return new TakeoverDecision(
        terms,
        outlets.closedWithCodes(tenant, codes),
        new Surroundings(book, outlets.around(tenant, book, placed)),
        clock.instant());
  }

  /** Those of the ids that there are. */
  public List<Outlet> withIds(Tenant tenant, Collection<String> ids) {
    return outlets.withIds(tenant, ids);
  }

  /**
   * Closes an outlet that was recorded by mistake, without storing it.
   *
   * @throws OutletNotOpen if it is closed
   */
  public void takeBack(Outlet outlet, Cause cause) {
    outlet.takeBack(cause.why() == null ? "taken back" : cause.why());
  }

  /** Stores outlets that were taken back, each as alone; their space is free then. */
  public List<Stored<Outlet>> storeTakenBack(List<Outlet> all, Cause cause) {
    AggregateWrites<Outlet> writes = outlets.writes(cause);
    all.forEach(writes::save);
    Map<String, RuleBroken> refused = writes.send();
    return all.stream().map(each -> Stored.unless(refused.get(each.id()), each)).toList();
  }

  /** The types of the events that storing the outlet as it is now would publish. */
  public List<String> events(Outlet outlet) {
    return Outlet.KIND.eventsOf(outlet);
  }
}
