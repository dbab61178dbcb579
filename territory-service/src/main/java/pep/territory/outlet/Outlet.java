package pep.territory.outlet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.territory.area.GeoPoint;
import pep.territory.area.Place;
import pep.territory.binding.ForeignGround;
import pep.territory.brand.BrandKey;
import pep.territory.roster.KnownPartner;

/** A point of sale of a partner, and the space around it that no other outlet may enter. */
public class Outlet extends Aggregate {

  public static final String ID_PREFIX = "out";

  static final AggregateKind<Outlet> KIND =
      AggregateKind.of(Outlet.class, "outlet", "outlets")
          .publishing(OutletChanged::of)
          .searchedBy(
              outlet ->
                  Stream.concat(
                      Stream.of(outlet.code, outlet.name, outlet.brand, outlet.partnerCode),
                      outlet.address.texts()));

  private String code;
  private String name;
  private String brand;
  private String brandKey;
  private String partnerId;
  private String partnerCode;
  private OutletAddress address;
  private double latitude;
  private double longitude;
  private BigDecimal radius;
  private ProtectedRadius.Unit radiusUnit;
  private double radiusMetres;
  private int cell;
  private List<Integer> reach;
  private OutletStatus status;
  private boolean asFound;
  private SpacingDecision decision;
  private @Nullable String closeReason;
  private @Nullable Boolean takenBack;
  private @Nullable List<ForeignGround> grounds;
  private @Nullable OutletWaiver waiver;

  @SuppressWarnings("NullAway.Init")
  private Outlet() {}

  /**
   * An outlet as the spacing policy decided on it.
   *
   * @param asFound whether it is recorded although it stands too close, as one that stood already
   * @param grounds exclusive grants of others on its place
   * @param waiver under which it may stand too close
   * @throws OutletTooClose if the decision refuses it, no waiver covers that and it is not recorded
   *     as found
   * @throws OutletOnForeignGround if the vendor has it so and it is not recorded as found
   */
  Outlet(
      Tenant tenant,
      String id,
      KnownPartner partner,
      OutletDetails details,
      boolean asFound,
      @Nullable OutletWaiver waiver,
      SpacingDecision decision,
      List<ForeignGround> grounds,
      Instant now) {
    super(tenant, id, now);
    if (!asFound) {
      OutletOnForeignGround.check(grounds);
    }
    boolean waived = waiver != null && waiver.covers(decision);
    if (!decision.granted() && !asFound && !waived) {
      throw new OutletTooClose(decision, details.radius());
    }
    this.grounds = List.copyOf(grounds);
    this.code = details.code();
    this.name = details.name();
    this.brand = details.brand();
    this.brandKey = BrandKey.of(brand);
    this.partnerId = partner.id();
    this.partnerCode = partner.code();
    this.address = details.address();
    this.latitude = details.point().latitude();
    this.longitude = details.point().longitude();
    this.radius = details.radius().value();
    this.radiusUnit = details.radius().unit();
    this.radiusMetres = details.radius().metres();
    this.cell = Grid.cell(details.point());
    this.reach = List.copyOf(Grid.cells(details.point(), radiusMetres));
    this.status = OutletStatus.OPEN;
    this.asFound = asFound && !decision.granted();
    this.waiver = waived ? waiver : null;
    this.decision = decision;
    raise(OutletPlaced.of(this));
  }

  /** Gives its space free. One that closed before keeps its reason. */
  void close(String reason) {
    if (status == OutletStatus.CLOSED) {
      return;
    }
    this.status = OutletStatus.CLOSED;
    this.closeReason = reason;
    raise(OutletClosed.of(this, reason));
  }

  /** Its waiver is over: what it stands too close to counts again. */
  void endWaiver(String waiverId) {
    if (waiver != null && waiver.waiverId().equals(waiverId)) {
      this.waiver = null;
    }
  }

  /**
   * Closes one that was recorded by mistake: the same may be placed again.
   *
   * @throws OutletNotOpen if it is closed
   */
  void takeBack(String reason) {
    requireOpen();
    takenBack = true;
    close(reason);
  }

  boolean isTakenBack() {
    return Boolean.TRUE.equals(takenBack);
  }

  /**
   * Checks that it takes space.
   *
   * @throws OutletNotOpen if it does not
   */
  public void requireOpen() {
    if (status == OutletStatus.CLOSED) {
      throw new OutletNotOpen(code);
    }
  }

  /**
   * Hands it to another partner where it stands. A repeat changes nothing.
   *
   * @param foreign exclusive grants of others than the new partner on its place
   * @throws OutletNotOpen if it is closed
   * @throws OutletOnForeignGround if the vendor lets the new partner have no outlet there
   */
  void transfer(KnownPartner to, List<ForeignGround> foreign) {
    requireOpen();
    if (partnerId.equals(to.id())) {
      return;
    }
    OutletOnForeignGround.check(foreign);
    this.partnerId = to.id();
    this.partnerCode = to.code();
    this.grounds = List.copyOf(foreign);
    raise(OutletTransferred.of(this));
  }

  /** What it was placed with. */
  public OutletDetails details() {
    return new OutletDetails(code, name, brand, address, point(), radius());
  }

  /** What is known of its place. */
  public Place place() {
    return address.at(point());
  }

  public Site site() {
    return new Site(id(), code, partnerId, point(), radiusMetres);
  }

  public GeoPoint point() {
    return new GeoPoint(latitude, longitude);
  }

  public ProtectedRadius radius() {
    return new ProtectedRadius(radius, radiusUnit);
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String brand() {
    return brand;
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  public OutletAddress address() {
    return address;
  }

  public OutletStatus status() {
    return status;
  }

  /** Whether it was recorded although it stands too close to others. */
  public boolean asFound() {
    return asFound;
  }

  /** Under which it stands too close to others; none of one that keeps its distance. */
  public @Nullable OutletWaiver waiver() {
    return waiver;
  }

  public SpacingDecision decision() {
    return decision;
  }

  /** Exclusive grants of others on its place when it was placed; for the vendor to see. */
  public List<ForeignGround> grounds() {
    return grounds == null ? List.of() : grounds;
  }

  public @Nullable String closeReason() {
    return closeReason;
  }
}
