package pep.territory.placement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Countries;
import pep.platform.validation.Subdivisions;
import pep.territory.area.Area;
import pep.territory.area.GeoJson;
import pep.territory.area.Polygons;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;

/**
 * The ground of a territory as the columns of {@link TerritoryRow} have it. Drawn parts of several
 * regions, and ground that is joined with other by and or not, are more than a row can say.
 */
record RowGround(
    @Nullable String countries,
    @Nullable String subdivisions,
    @Nullable String postalCodes,
    @Nullable String within,
    @Nullable String geometry) {

  static RowGround of(Area area) {
    boolean drawn = !area.polygons().isEmpty() && isSayable(area);
    return new RowGround(
        joined(area.regions(), RegionCode::isCountry),
        joined(area.regions(), region -> !region.isCountry()),
        PostalCells.of(area.postalCodes()),
        drawn ? area.polygons().getFirst().within().map(RegionCode::value).orElse(null) : null,
        drawn ? GeometryText.of(area.polygons()) : null);
  }

  private static boolean isSayable(Area area) {
    return area.polygons().stream().map(Polygons::within).distinct().count() <= 1;
  }

  private static @Nullable String joined(SortedSet<RegionCode> regions, Predicate<RegionCode> of) {
    StringJoiner cell = new StringJoiner("|");
    regions.stream().filter(of).map(RegionCode::value).forEach(cell::add);
    return cell.length() == 0 ? null : cell.toString();
  }

  /**
   * The area in place of a stored one.
   *
   * @throws InvalidInput naming each column that is wrong; or {@code geometry}, if what is drawn of
   *     the stored one is more than rows can say
   */
  Area over(Area stored) {
    if (!stored.isPlain()) {
      throw InvalidInput.of(
          "geometry",
          "joined-with-others",
          "It is joined with other ground by and or not: draw it by PUT /api/territories/{id}.");
    }
    if (!isSayable(stored)) {
      throw InvalidInput.of(
          "geometry",
          "drawn-in-several-regions",
          "Its parts lie within several regions: draw it by PUT /api/territories/{id}.");
    }
    return area();
  }

  /**
   * @throws InvalidInput naming each column that is wrong
   */
  Area area() {
    List<FieldError> errors = new ArrayList<>();
    TreeSet<RegionCode> regions = new TreeSet<>();
    for (String each : cells(countries)) {
      if (Countries.ALL.contains(each)) {
        regions.add(new RegionCode(each));
      } else {
        errors.add(
            new FieldError("countries", "country", each + ": give ISO 3166-1 codes such as US."));
      }
    }
    for (String each : cells(subdivisions)) {
      if (Subdivisions.ALL.contains(each)) {
        regions.add(new RegionCode(each));
      } else {
        errors.add(
            new FieldError(
                "subdivisions", "subdivision", each + ": " + Subdivisions.cure(each) + "."));
      }
    }
    List<PostalCodes> codes =
        AreaRequest.checked("postalCodes", errors, () -> PostalCells.read(cells(postalCodes)))
            .orElse(List.of());
    List<Polygons> drawn = drawn(errors).stream().toList();
    if (errors.isEmpty()) {
      Optional<Area> area =
          AreaRequest.checked("geometry", errors, () -> new Area(regions, codes, drawn));
      if (area.isPresent()) {
        return area.get();
      }
    }
    throw new InvalidInput(errors);
  }

  private Optional<Polygons> drawn(List<FieldError> errors) {
    if (geometry == null) {
      if (within != null) {
        errors.add(
            new FieldError("within", "without-geometry", "Say it of a geometry, or leave it out."));
      }
      return Optional.empty();
    }
    return AreaRequest.checked(
        "geometry",
        errors,
        () -> {
          GeoJson read = GeometryText.read(geometry);
          return AreaRequest.inside(read.toPolygons(AreaRequest.region(within)));
        });
  }

  private static List<String> cells(@Nullable String cell) {
    return cell == null
        ? List.of()
        : Stream.of(cell.split("\\|")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }
}
