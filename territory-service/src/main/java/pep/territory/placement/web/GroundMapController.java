package pep.territory.placement.web;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Name;
import pep.platform.validation.ProductLine;
import pep.territory.area.Area;
import pep.territory.area.BoundingBox;
import pep.territory.area.GeoJson;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;
import pep.territory.placement.GroundMap;
import pep.territory.placement.MappedTerritory;
import pep.territory.placement.Territory;

/** Territories with their ground, as a map draws them. */
@RestController
class GroundMapController {

  /** A box is drawn so many points wide at most: what is finer than one is not seen. */
  private static final double POINTS = 2_000;

  private static final int MOST_PARTNERS = 20;

  private final GroundMap map;

  GroundMapController(GroundMap map) {
    this.map = map;
  }

  /**
   * The territories in a part of the map.
   *
   * @param more whether there are more than these 5,000: a smaller box, a line or a partner shows
   *     them
   */
  record GroundMapResponse(List<MapTerritory> items, boolean more) {}

  /**
   * A territory as it is drawn.
   *
   * @param held by the hardest of the grants that hold today, on it or on one that it lies in
   * @param partners codes of who holds it, at most 20
   * @param holders how many hold it
   * @param regions countries and subdivisions that are a part of it as a whole
   * @param postalCodes how many are a part of it
   * @param polygons its drawn parts, to a two-thousandth of the box; what is drawn is cut of them
   * @param joined that it is joined with other ground by and or not, so that codes may cut it;
   *     absent where it is not
   */
  record MapTerritory(
      String id,
      String code,
      String name,
      MappedTerritory.Held held,
      List<String> partners,
      int holders,
      List<String> regions,
      int postalCodes,
      List<AreaResponse.GeometryResponse> polygons,
      @Nullable Boolean joined) {

    static MapTerritory of(MappedTerritory mapped, double tolerance) {
      Territory territory = mapped.territory();
      Area area = territory.area();
      return new MapTerritory(
          territory.id(),
          territory.code(),
          territory.name(),
          mapped.held(),
          mapped.partners().stream().limit(MOST_PARTNERS).toList(),
          mapped.partners().size(),
          area.regions().stream().map(RegionCode::value).toList(),
          area.postalCodes().stream().mapToInt(PostalCodes::size).sum(),
          area.drawn().orElse(area.polygons()).stream()
              .map(each -> drawn(each.simplified(tolerance)))
              .toList(),
          area.isPlain() ? null : true);
    }

    private static AreaResponse.GeometryResponse drawn(GeoJson json) {
      return new AreaResponse.GeometryResponse(json.type(), json.coordinates());
    }
  }

  /**
   * Shows the territories in a part of the map, with who holds them today. Those of which it is not
   * known where they lie are everywhere. A partner sees those that it holds a grant on, now or
   * later, and of who holds them itself alone.
   *
   * @param bbox west, south, east and north in degrees; the whole world where it is left out
   * @param productLine whose grants count; every line's where it is left out
   * @param partnerCode who holds them; anybody where it is left out
   */
  @GetMapping("/api/map/territories")
  @Allowed("territories:read")
  GroundMapResponse territories(
      Reach reach,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = BoundingBox.FORM, message = BoundingBox.CURE)
          String bbox,
      @RequestParam(required = false) @Nullable @ProductLine String productLine,
      @RequestParam(required = false) @Nullable @Name String partnerCode) {
    BoundingBox box = BoundingBox.asked(bbox);
    double tolerance = bbox == null ? 0 : box.width() / POINTS;
    List<MappedTerritory> found =
        map.within(reach, new GroundMap.Question(box, productLine, partnerCode));
    return new GroundMapResponse(
        found.stream().limit(GroundMap.MOST).map(each -> MapTerritory.of(each, tolerance)).toList(),
        found.size() > GroundMap.MOST);
  }
}
