package pep.territory.outlet.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.outlet.Neighbour;
import pep.territory.outlet.Siting;
import pep.territory.outlet.WaivedPlaces;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Asks for waivers, decides on them and ends them. */
@Service
public class Waiving {

  private final Waivers waivers;
  private final WaivedPlaces places;
  private final Siting siting;
  private final Roster roster;
  private final Transactions transactions;
  private final Clock clock;

  Waiving(
      Waivers waivers,
      WaivedPlaces places,
      Siting siting,
      Roster roster,
      Transactions transactions,
      Clock clock) {
    this.waivers = waivers;
    this.places = places;
    this.siting = siting;
    this.roster = roster;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Asks for an outlet although it stands too close to others.
   *
   * @param until the first day on which it may not stand there any more
   * @throws NothingToWaive if nothing stands too close
   */
  public Waiver ask(
      Tenant tenant,
      Siting.Application application,
      LocalDate until,
      String reason,
      Creation creation,
      Cause cause) {
    ZoneId zone = roster.zone(tenant);
    if (!until.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
      throw InvalidInput.of("until", "day-has-passed", "Give a day after today.");
    }
    KnownPartner partner = roster.activePartner(tenant, application.partner(), "outlet.partner");
    String id = creation.id(Waiver.ID_PREFIX);
    return waivers
        .repeated(tenant, id, creation)
        .orElseGet(
            () ->
                waivers.create(
                    new Waiver(
                        tenant,
                        id,
                        partner,
                        application,
                        places.neighbours(tenant, application),
                        until,
                        reason,
                        cause.by(),
                        zone,
                        clock.instant()),
                    creation,
                    cause));
  }

  /**
   * Approves a waiver and places its outlet, in one write. Only those outlets may be too close that
   * were when it was asked for.
   *
   * @throws WaiverNotAsked if it was decided on, or its day has come
   * @throws pep.territory.outlet.OutletTooClose if others have come since
   */
  public Waiver approve(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Waiver seen = waivers.get(tenant, id);
    ETags.check(ifMatch, seen);
    seen.requireDecidedBy(cause.by(), clock.instant());
    siting.place(
        tenant,
        seen.application(),
        Creation.derivedFrom(id),
        cause,
        placed -> {
          Waiver waiver = waivers.get(tenant, id);
          waiver.approve(cause.by(), reason, placed.id(), clock.instant());
          waivers.save(waiver, cause);
        });
    return waivers.get(tenant, id);
  }

  /**
   * Refuses a waiver.
   *
   * @throws WaiverNotAsked if it was decided on, or its day has come
   */
  public Waiver refuse(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Waiver waiver = waivers.get(tenant, id);
    ETags.check(ifMatch, waiver);
    waiver.refuse(cause.by(), reason, clock.instant());
    return waivers.save(waiver, cause);
  }

  /**
   * What the clock does on its day: its outlet stays, and the violation is told; one that nobody
   * has decided on lapses.
   */
  void endWhenOver(Tenant tenant, String id) {
    Cause cause = Cause.ofClock("waiver-end");
    transactions.run(
        () -> {
          Waiver waiver = waivers.get(tenant, id);
          if (!waiver.isOver(clock.instant())) {
            return;
          }
          String outletId = waiver.outletId();
          if (outletId == null) {
            waiver.lapse();
          } else {
            List<Neighbour> tooClose = places.end(tenant, outletId, id, cause);
            waiver.end(tooClose.stream().map(Neighbour::code).toList());
          }
          waivers.save(waiver, cause);
        });
  }
}
