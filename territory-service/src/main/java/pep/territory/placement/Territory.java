package pep.territory.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;

/**
 * A piece of ground under the vendor's own code. Its parent is set once, when it is drawn, so that
 * a hierarchy never runs in a circle.
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
   * Gives it another name.
   *
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

  /** Takes it out of use: no more grants on it. */
  void retire() {
    this.retired = true;
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

  /** The codes of the territories that it lies in, the parent's first; fixed when it is drawn. */
  public List<String> above() {
    return List.copyOf(above);
  }

  public boolean retired() {
    return retired;
  }

  /** Unpacks the codes and polygons: keep the result rather than ask again. */
  public Area area() {
    return area.area();
  }
}
