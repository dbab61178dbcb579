package pep.territory.outlet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.outlet.RowsTogether.Answer;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/**
 * Takes outlets over from another system, told apart by their codes; a repeated row changes
 * nothing. Rows that come side by side are placed in one transaction, each by the same rules as
 * alone.
 */
@Service
public class OutletTakeover {

  private static final int TOGETHER = 64;

  private final Outlets outlets;
  private final Siting siting;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  OutletTakeover(Outlets outlets, Siting siting, Guards guards, Roster roster, Clock clock) {
    this.outlets = outlets;
    this.siting = siting;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /** The outlets of one import. */
  public final class Opened {

    private final Tenant tenant;
    private final boolean asFound;
    private final Cause cause;
    private final RowsTogether<Candidate, Outlet> together;

    private Opened(Tenant tenant, boolean asFound, Cause cause) {
      this.tenant = tenant;
      this.asFound = asFound;
      this.cause = cause;
      this.together = new RowsTogether<>(TOGETHER, this::createAll);
    }

    /** The open outlet with this code. */
    public Optional<Outlet> find(String code) {
      return outlets.openWithCode(tenant, code);
    }

    /**
     * An outlet as it would be placed now, beside those that are stored; one that closed and was
     * the same stays closed.
     *
     * @param partner id or code
     * @throws OutletTooClose if it stands too close and is not recorded as found
     */
    public Outlet draft(String partner, OutletDetails details) {
      Candidate candidate = candidate(partner, details);
      List<Outlet> closed = outlets.closedWithCode(tenant, details.code());
      return told(candidate, closed).orElseGet(() -> decided(candidate, creation(details, closed)));
    }

    /**
     * Places an outlet; one that closed and was the same stays closed.
     *
     * @param partner id or code
     * @throws AlreadyExists if another outlet has its code
     * @throws OutletTooClose if it stands too close and is not recorded as found
     */
    public Outlet create(String partner, OutletDetails details) {
      return together.take(candidate(partner, details));
    }

    /**
     * @param partner id or code
     * @throws AlreadyExists if the outlet stands elsewhere or with another partner
     */
    public void requireSame(Outlet known, String partner, OutletDetails details) {
      boolean same =
          known.details().equals(details)
              && (known.partnerCode().equals(partner)
                  || known.partnerId().equals(roster.partner(tenant, partner).id()));
      if (!same) {
        throw new AlreadyExists(
            "Outlet "
                + known.code()
                + " stands elsewhere or with another partner: close it, or place the new one"
                + " instead of it.");
      }
    }

    private Candidate candidate(String partner, OutletDetails details) {
      return new Candidate(roster.activePartner(tenant, partner), details);
    }

    private Creation creation(OutletDetails details, List<Outlet> closed) {
      String first = tenant.vendorId() + "\n" + details.code();
      return Creation.derivedFrom(closed.isEmpty() ? first : first + "\n" + closed.size());
    }

    private Optional<Outlet> told(Candidate candidate, List<Outlet> closed) {
      return closed.stream()
          .filter(each -> each.partnerId().equals(candidate.partner().id()))
          .filter(each -> each.details().equals(candidate.details()))
          .findFirst();
    }

    private List<Answer<Outlet>> createAll(List<Candidate> candidates) {
      SortedSet<String> keys = new TreeSet<>();
      candidates.forEach(candidate -> keys.addAll(Siting.guardsOf(candidate.details())));
      return guards.holding(
          tenant, keys, () -> candidates.stream().map(this::createdOrRefused).toList());
    }

    private Answer<Outlet> createdOrRefused(Candidate candidate) {
      try {
        return Answer.of(created(candidate));
      } catch (RuleBroken refusal) {
        return Answer.refused(refusal);
      }
    }

    private Outlet created(Candidate candidate) {
      String code = candidate.details().code();
      // Looked at first, because a duplicate key would break off the transaction.
      if (find(code).isPresent()) {
        throw new AlreadyExists("Another outlet has the code " + code + ".");
      }
      List<Outlet> closed = outlets.closedWithCode(tenant, code);
      Creation creation = creation(candidate.details(), closed);
      return told(candidate, closed)
          .orElseGet(() -> outlets.create(decided(candidate, creation), creation, cause));
    }

    private Outlet decided(Candidate candidate, Creation creation) {
      OutletDetails details = candidate.details();
      String id = creation.id(Outlet.ID_PREFIX);
      return new Outlet(
          tenant,
          id,
          candidate.partner(),
          details,
          asFound,
          siting.decide(tenant, id, details),
          siting.grounds(tenant, candidate.partner().id(), details),
          clock.instant());
    }
  }

  private record Candidate(KnownPartner partner, OutletDetails details) {}

  /**
   * Opens one import.
   *
   * @param asFound record outlets that stand too close, as they stood before the platform came
   */
  public Opened open(Tenant tenant, boolean asFound, Cause cause) {
    return new Opened(tenant, asFound, cause);
  }

  /** The types of the events that storing the outlet as it is now would publish. */
  public List<String> events(Outlet outlet) {
    return Outlet.KIND.eventsOf(outlet);
  }
}
