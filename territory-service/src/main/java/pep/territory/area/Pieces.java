package pep.territory.area;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pep.platform.validation.Subdivisions;

/** What the parts of areas consist of, as far as tables tell: subdivisions, and postal codes. */
final class Pieces {

  /** How many codes of a part are looked at. */
  private static final int CODES = 2_000;

  private final PostalGazetteer gazetteer;

  Pieces(PostalGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The parts of an area, each as an area. */
  static List<Area> parts(Area area) {
    return Stream.of(
            area.regions().stream().map(Area::ofRegions),
            area.postalCodes().stream().map(Area::ofPostalCodes),
            area.polygons().stream().map(Area::ofPolygons))
        .flatMap(parts -> parts)
        .toList();
  }

  /** The part itself, and then pieces of it; not all that there are. */
  Stream<Area> of(Area part) {
    return Stream.of(
            Stream.of(part),
            part.regions().stream().flatMap(Pieces::subdivisions),
            part.regions().stream().flatMap(this::codes).limit(CODES).map(Area::ofPostalCodes),
            part.postalCodes().stream()
                .flatMap(PostalCodes::each)
                .limit(CODES)
                .map(Area::ofPostalCodes))
        .flatMap(pieces -> pieces);
  }

  private static Stream<Area> subdivisions(RegionCode region) {
    String country = region.country().value();
    return Subdivisions.ALL.subSet(country + "-", country + ".").stream()
        .map(RegionCode::new)
        .filter(code -> !code.equals(region) && region.contains(code))
        .map(Area::ofRegions);
  }

  private Stream<PostalCodes> codes(RegionCode region) {
    Stream<String> known = gazetteer.beginningsIn(region);
    Stream<String> all =
        region.isCountry()
            ? Stream.concat(known, IntStream.range(0, 10).mapToObj(String::valueOf))
            : known;
    return all.flatMap(beginning -> codes(region, beginning));
  }

  private static Stream<PostalCodes> codes(RegionCode region, String beginning) {
    try {
      return Stream.of(PostalCodes.of(region.country(), List.of(beginning + "*")));
    } catch (InvalidArea noneBeginsSo) {
      return Stream.empty();
    }
  }
}
