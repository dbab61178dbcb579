package pep.territory.outlet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.territory.binding.BoundGround;
import pep.territory.binding.ForeignGround;
import pep.territory.brand.BrandBook;
import pep.territory.guard.Guards;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Places outlets so that no two of a brand take the same space, also when placed at once. */
@Service
public class Siting {

  private final Outlets outlets;
  private final Guards guards;
  private final BoundGround ground;
  private final Roster roster;
  private final Clock clock;

  Siting(Outlets outlets, Guards guards, BoundGround ground, Roster roster, Clock clock) {
    this.outlets = outlets;
    this.guards = guards;
    this.ground = ground;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * An outlet as it is asked for.
   *
   * @param partner id or code of its partner, which must be active
   * @param insteadOf id of an open outlet that gives way to it
   * @param asFound record it even if it stands too close, as one that stood before the platform
   *     came
   * @param waiver under which it may stand too close
   */
  public record Application(
      String partner,
      OutletDetails details,
      @Nullable String insteadOf,
      boolean asFound,
      @Nullable OutletWaiver waiver) {

    /** An outlet that is to keep its distance, or is recorded as it was found. */
    public Application(
        String partner, OutletDetails details, @Nullable String insteadOf, boolean asFound) {
      this(partner, details, insteadOf, asFound, null);
    }
  }

  /**
   * Places an outlet. One that it is placed instead of closes with the same write, so that neither
   * stands in the other's way and no rival comes between them.
   *
   * @throws OutletTooClose if it stands too close and is not recorded as found
   * @throws OutletOnForeignGround if the place is another partner's alone, the vendor refuses it
   *     there and it is not recorded as found
   * @throws OutletNotOpen if the one that is to give way is closed
   */
  public Outlet place(Tenant tenant, Application application, Creation creation, Cause cause) {
    return place(tenant, application, creation, cause, placed -> {});
  }

  /**
   * Places an outlet.
   *
   * @param follow what is written in the same transaction, once
   */
  public Outlet place(
      Tenant tenant,
      Application application,
      Creation creation,
      Cause cause,
      Consumer<Outlet> follow) {
    OutletDetails details = application.details();
    KnownPartner holder = roster.activePartner(tenant, application.partner());
    String id = creation.id(Outlet.ID_PREFIX);
    BrandBook book = outlets.book(tenant);
    book.require(details.brand());
    SortedSet<String> keys = guardsOf(book, details);
    former(application, former -> outlets.get(tenant, former))
        .ifPresent(former -> keys.addAll(guardsOf(book, former.details())));
    return guards.holding(
        tenant,
        keys,
        () ->
            outlets
                .repeated(tenant, id, creation)
                .orElseGet(
                    () -> {
                      giveWay(tenant, application, cause);
                      requireFreeCode(tenant, details.code());
                      SpacingDecision decision = decide(tenant, id, details);
                      Outlet outlet =
                          new Outlet(
                              tenant,
                              id,
                              holder,
                              details,
                              application.asFound(),
                              application.waiver(),
                              decision,
                              grounds(tenant, holder.id(), details),
                              clock.instant());
                      Outlet placed = outlets.create(outlet, creation, cause);
                      follow.accept(placed);
                      return placed;
                    }));
  }

  /** The one that is to give way, as it is found by its id. */
  private static Optional<Outlet> former(Application application, Function<String, Outlet> find) {
    return Optional.ofNullable(application.insteadOf())
        .map(id -> InvalidInput.named("insteadOf", "outlet", () -> find.apply(id)));
  }

  private void giveWay(Tenant tenant, Application application, Cause cause) {
    Outlet former = former(application, id -> outlets.get(tenant, id)).orElse(null);
    if (former != null) {
      former.requireOpen();
      former.close("It gave way to " + application.details().name() + ".");
      outlets.save(former, cause);
    }
  }

  /** Looked at first, because a duplicate key would break off the transaction. */
  private void requireFreeCode(Tenant tenant, String code) {
    if (outlets.openWithCode(tenant, code).isPresent()) {
      throw new AlreadyExists("Another outlet has the code " + code + ".");
    }
  }

  /**
   * What would be decided now; nothing is kept.
   *
   * @param application of an active partner; a partner asks for itself only
   * @throws NotFound if a partner asks for another one
   * @throws OutletOnForeignGround if the place is another partner's alone and the vendor refuses it
   * @throws OutletNotOpen if the one that is to give way is closed
   */
  public ExplainedSpacing check(Reach reach, Application application) {
    String partner = application.partner();
    OutletDetails details = application.details();
    if (reach instanceof PartnerCaller own
        && !roster.isNamed(own.tenant(), own.partnerId(), partner)) {
      throw new NotFound("partner", partner);
    }
    KnownPartner holder = roster.activePartner(reach.tenant(), partner);
    outlets.book(reach.tenant()).require(details.brand());
    OutletOnForeignGround.check(grounds(reach.tenant(), holder.id(), details));
    Optional<Outlet> former = former(application, id -> outlets.get(reach, id));
    former.ifPresent(Outlet::requireOpen);
    SpacingDecision decision = decide(reach.tenant(), former.map(Outlet::id).orElse(""), details);
    return ExplainedSpacing.of(decision, details.radius(), sight(reach));
  }

  /** What the caller may learn of outlets that stand too close. */
  public Sight sight(Reach reach) {
    return switch (reach) {
      case Staff staff -> Sight.WHOLE;
      case PartnerCaller own -> new Sight(own.partnerId(), roster.showsDistances(own.tenant()));
    };
  }

  /**
   * Closes an outlet and frees its space.
   *
   * @param ifMatch the version the caller has seen, if it says so
   */
  public Outlet close(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Outlet outlet = outlets.get(tenant, id);
    ETags.check(ifMatch, outlet);
    outlet.close(reason);
    return outlets.save(outlet, cause);
  }

  /** Whether deciding on its place again, beside the outlets that stood then, gives the same. */
  public boolean replays(Outlet outlet) {
    SpacingDecision decision = outlet.decision();
    List<Site> then =
        outlets.sites(outlet.tenant(), decision.considered()).stream()
            .map(decision::asItStood)
            .toList();
    SpacingDecision again = SpacingPolicy.decide(outlet.site(), then);
    return decision.equals(again) && Reason.sameFacts(decision.reasons(), again.reasons());
  }

  /** What is to be said of this place now, inside a transaction or before one. */
  public SpacingDecision decide(Tenant tenant, String id, OutletDetails details) {
    double radius = details.radius().metres();
    List<Site> rivals = outlets.near(tenant, details.brand(), details.point(), radius);
    return SpacingPolicy.decide(new Site(id, details.code(), "", details.point(), radius), rivals);
  }

  /** Exclusive grants of others on the place. */
  List<ForeignGround> grounds(Tenant tenant, String partnerId, OutletDetails details) {
    return ground.ofOutlet(tenant, partnerId, details.address().at(details.point()));
  }

  /** The guards that everybody must raise who could take some of the same space. */
  static SortedSet<String> guardsOf(BrandBook book, OutletDetails details) {
    SortedSet<String> keys = new TreeSet<>();
    for (int cell : Grid.cells(details.point(), details.radius().metres())) {
      keys.add("outlet/%s/%07d".formatted(book.canonical(details.brand()), cell));
    }
    return keys;
  }
}
