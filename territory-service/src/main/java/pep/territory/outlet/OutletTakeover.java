package pep.territory.outlet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.bulk.RowOutcome.Result;
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

  /** Takes one row: partner by id or code. */
  @FunctionalInterface
  public interface Rows {

    /**
     * Places the outlet of one row.
     *
     * @return {@code as_found} if it stands too close and is recorded all the same
     * @throws AlreadyExists if another outlet has its code
     * @throws OutletTooClose if it stands too close and is not recorded as found
     */
    Result take(String partner, OutletDetails details);
  }

  private record Candidate(KnownPartner partner, OutletDetails details) {}

  /**
   * Opens one import.
   *
   * @param asFound record outlets that stand too close, as they stood before the platform came
   */
  public Rows open(Tenant tenant, boolean asFound, Cause cause) {
    RowsTogether<Candidate, Result> together =
        new RowsTogether<>(TOGETHER, candidates -> placeAll(tenant, candidates, asFound, cause));
    return (partner, details) ->
        together.take(new Candidate(roster.activePartner(tenant, partner), details));
  }

  private List<Answer<Result>> placeAll(
      Tenant tenant, List<Candidate> candidates, boolean asFound, Cause cause) {
    SortedSet<String> keys = new TreeSet<>();
    candidates.forEach(candidate -> keys.addAll(Siting.guardsOf(candidate.details())));
    return guards.holding(
        tenant,
        keys,
        () -> {
          List<Answer<Result>> answers = new ArrayList<>();
          for (Candidate candidate : candidates) {
            try {
              answers.add(Answer.of(place(tenant, candidate, asFound, cause)));
            } catch (RuleBroken refusal) {
              answers.add(Answer.refused(refusal));
            }
          }
          return answers;
        });
  }

  private Result place(Tenant tenant, Candidate candidate, boolean asFound, Cause cause) {
    OutletDetails details = candidate.details();
    Optional<Outlet> open = outlets.openWithCode(tenant, details.code());
    if (open.isPresent()) {
      return unchanged(open.get(), candidate);
    }
    List<Outlet> closed = outlets.closedWithCode(tenant, details.code());
    Optional<Outlet> told = closed.stream().filter(each -> isToldBy(candidate, each)).findFirst();
    return told.isPresent()
        ? Result.unchanged(told.get().id())
        : placeNew(tenant, candidate, closed.size(), asFound, cause);
  }

  private Result placeNew(
      Tenant tenant, Candidate candidate, int before, boolean asFound, Cause cause) {
    OutletDetails details = candidate.details();
    String first = tenant.vendorId() + "\n" + details.code();
    Creation creation = Creation.derivedFrom(before == 0 ? first : first + "\n" + before);
    String id = creation.id(Outlet.ID_PREFIX);
    Outlet outlet =
        new Outlet(
            tenant,
            id,
            candidate.partner(),
            details,
            asFound,
            siting.decide(tenant, id, details),
            siting.grounds(tenant, candidate.partner().id(), details),
            clock.instant());
    outlets.create(outlet, creation, cause);
    return outlet.asFound() ? new Result("as_found", id) : Result.created(id);
  }

  private static Result unchanged(Outlet known, Candidate candidate) {
    if (!isToldBy(candidate, known)) {
      throw new AlreadyExists(
          "Outlet "
              + known.code()
              + " stands elsewhere or with another partner: close it, or place the new one instead"
              + " of it.");
    }
    return Result.unchanged(known.id());
  }

  private static boolean isToldBy(Candidate candidate, Outlet known) {
    return known.partnerId().equals(candidate.partner().id())
        && known.details().equals(candidate.details());
  }
}
