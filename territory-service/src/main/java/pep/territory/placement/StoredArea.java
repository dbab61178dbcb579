package pep.territory.placement;

import java.util.List;
import java.util.TreeSet;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import pep.territory.area.Area;
import pep.territory.area.BoundingBox;
import pep.territory.area.Polygons;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;

/**
 * An area as its document holds it: postal codes packed, polygons as well-known binary with the
 * bounds by which a place finds them.
 *
 * @param and what it is joined with; none where that is nothing
 * @param not what is cut out of it
 */
public record StoredArea(
    List<String> regions,
    List<Codes> postalCodes,
    List<Shape> polygons,
    @Nullable List<StoredArea> and,
    @Nullable StoredArea not) {

  record Codes(String within, String country, Binary packed) {}

  record Shape(@Nullable String within, BoundingBox bounds, Binary wkb) {}

  static StoredArea of(Area area) {
    Area cut = area.not();
    return new StoredArea(
        area.regions().stream().map(RegionCode::value).toList(),
        area.postalCodes().stream().map(StoredArea::codes).toList(),
        area.polygons().stream().map(StoredArea::shape).toList(),
        area.and().isEmpty() ? null : area.and().stream().map(StoredArea::of).toList(),
        cut == null ? null : of(cut));
  }

  public Area area() {
    return new Area(
        new TreeSet<>(regions.stream().map(RegionCode::new).toList()),
        postalCodes.stream()
            .map(
                codes -> PostalCodes.unpacked(new RegionCode(codes.within), codes.packed.getData()))
            .toList(),
        polygons.stream().map(StoredArea::polygons).toList(),
        and == null ? List.of() : and.stream().map(StoredArea::area).toList(),
        not == null ? null : not.area());
  }

  private static Codes codes(PostalCodes codes) {
    return new Codes(
        codes.within().value(), codes.within().country().value(), new Binary(codes.packed()));
  }

  private static Shape shape(Polygons polygons) {
    return new Shape(
        polygons.within().map(RegionCode::value).orElse(null),
        polygons.bounds(),
        new Binary(polygons.packed()));
  }

  private static Polygons polygons(Shape shape) {
    return Polygons.unpacked(
        shape.wkb.getData(), shape.within == null ? null : new RegionCode(shape.within));
  }
}
