package pep.territory.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;

/**
 * A piece of ground under the vendor's own code, below another one or not. That a hierarchy never
 * runs in a circle is for {@link Reparenting}.
 */
public class Territory extends Aggregate {

  public static final String ID_PREFIX = "ter";

  static final AggregateKind<Territory> KIND =
      AggregateKind.of(Territory.class, "territory", "territories")
          .publishing(TerritoryChanged::of)
          .searchedBy(territory -> Stream.of(territory.code, territory.name));

  private String code;
  private String name;
  private @Nullable String parentId;
  private List<String> above;
  private StoredArea area;
  private boolean retired;
  private @Nullable Boolean takenBack;
  private @Nullable PlannedGround planned;

  @SuppressWarnings("NullAway.Init")
  private Territory() {}

  Territory(
      Tenant tenant,
      String id,
      String code,
      String name,
      @Nullable Territory parent,
      Area area,
      Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.name = name;
    this.parentId = parent == null ? null : parent.id();
    this.above = parent == null ? List.of() : parent.withAbove();
    this.area = StoredArea.of(area);
  }

  private List<String> withAbove() {
    List<String> codes = new ArrayList<>(List.of(code));
    codes.addAll(above);
    return codes;
  }

  /**
   * @throws TerritoryRetired if it is out of use
   */
  void rename(String newName) {
    requireInUse();
    this.name = newName;
  }

  /**
   * Draws it anew; whether that is allowed beside the grants on it is for {@link Surveying}.
   *
   * @throws TerritoryRetired if it is out of use
   */
  void redraw(Area newArea) {
    requireInUse();
    this.area = StoredArea.of(newArea);
  }

  /**
   * Draws it anew from a day on; what was planned before is not done.
   *
   * @param zone the vendor's, in which that day begins
   * @throws TerritoryRetired if it is out of use
   */
  void plan(Area newArea, LocalDate from, @Nullable String reason, ZoneId zone) {
    requireInUse();
    this.planned = new PlannedGround(from, StoredArea.of(newArea), reason);
    dueAt(from.atStartOfDay(zone).toInstant());
  }

  /** What was planned is not done. */
  void giveUpPlan() {
    this.planned = null;
    dueAt(null);
  }

  /** Takes the ground that was planned, once its day has come. */
  void redrawWhenDue(Instant now) {
    Instant due = dueAt();
    if (planned != null && due != null && !now.isBefore(due)) {
      this.area = planned.area();
      giveUpPlan();
    }
  }

  /** Puts it below another one, or none. */
  void placeBelow(@Nullable Territory parent) {
    requireInUse();
    this.parentId = parent == null ? null : parent.id();
    this.above = parent == null ? List.of() : parent.withAbove();
  }

  /**
   * One of those that it lies in was put elsewhere.
   *
   * @param moved the one that was, with what it lies in now
   */
  void follow(Territory moved) {
    List<String> codes = new ArrayList<>(above.subList(0, above.indexOf(moved.code)));
    codes.addAll(moved.withAbove());
    this.above = codes;
  }

  /** Takes it out of use: no more grants on it. */
  void retire() {
    this.retired = true;
    giveUpPlan();
  }

  /** Ends one that came in a file by mistake; a file may bring it anew. */
  void takeBack() {
    retire();
    this.takenBack = true;
  }

  /** Begins anew after it was taken back. */
  void drawAnew(String newName, @Nullable Territory parent, Area newArea) {
    this.takenBack = null;
    this.retired = false;
    rename(newName);
    placeBelow(parent);
    redraw(newArea);
  }

  void requireInUse() {
    if (retired) {
      throw new TerritoryRetired(code);
    }
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public @Nullable String parentId() {
    return parentId;
  }

  /** The codes of the territories that it lies in, the parent's first. */
  public List<String> above() {
    return List.copyOf(above);
  }

  /** The ground that it has from a day on; none if it stays as it is. */
  public @Nullable PlannedGround planned() {
    return planned;
  }

  /**
   * What is kept free for its grants: its ground, and what is planned to be. So a plan can be
   * carried out on its day, whatever was granted since.
   */
  List<Area> claimed() {
    return planned == null ? List.of(area()) : List.of(area(), planned.area().area());
  }

  public boolean retired() {
    return retired;
  }

  /** Whether it is as if there were none, until a file brings it anew. */
  boolean isTakenBack() {
    return Boolean.TRUE.equals(takenBack);
  }

  /** Whether this very area is its ground. */
  boolean hasGround(StoredArea other) {
    return area.equals(other);
  }

  /** Unpacks the codes and polygons: keep the result rather than ask again. */
  public Area area() {
    return area.area();
  }
}
