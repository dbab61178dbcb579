package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Name;
import pep.platform.validation.Subdivision;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;
import pep.territory.placement.Located;
import pep.territory.placement.Locating;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territory;

/** Which territories a place lies in. */
@RestController
class LocateController {

  private final Surveying surveying;
  private final Locating locating;

  LocateController(Surveying surveying, Locating locating) {
    this.surveying = surveying;
    this.locating = locating;
  }

  /**
   * The territories that a place lies in.
   *
   * @param region the country or subdivision that was looked at, given or found by the coordinates
   * @param notLookedAt the kinds of ground in which it may lie as well, since nothing given says so
   */
  record LocatedResponse(
      List<TerritorySummary> items, @Nullable String region, List<Located.Ground> notLookedAt) {

    static LocatedResponse of(Located located) {
      return new LocatedResponse(
          located.territories().stream().map(TerritorySummary::of).toList(),
          located.region().map(RegionCode::value).orElse(null),
          located.notLookedAt());
    }
  }

  /**
   * A place with the codes of the territories that it lies in.
   *
   * @param id as it was sent
   */
  record LocatedPlace(
      @Nullable String id,
      List<String> territories,
      @Nullable String region,
      List<Located.Ground> notLookedAt) {

    static LocatedPlace of(@Nullable String id, Located located) {
      return new LocatedPlace(
          id,
          located.territories().stream().map(Territory::code).toList(),
          located.region().map(RegionCode::value).orElse(null),
          located.notLookedAt());
    }
  }

  /** All that was found, in the order of the places. */
  record LocatedPlaces(List<LocatedPlace> items) {}

  /**
   * Finds the territories that a place lies in. By coordinates, by codes, or by both: what is known
   * of the place decides which areas can be looked at. Coordinates far from a border tell the
   * country and, in the United States, the state. A place on a border lies in both territories.
   *
   * @param lat degrees north, WGS 84
   * @param lon degrees east, WGS 84
   * @param region the country or subdivision
   */
  @GetMapping("/api/territories/locate")
  @Allowed("territories:read")
  LocatedResponse locate(
      Staff staff,
      @RequestParam(required = false) @Nullable @DecimalMin("-90") @DecimalMax("90") Double lat,
      @RequestParam(required = false) @Nullable @DecimalMin("-180") @DecimalMax("180") Double lon,
      @RequestParam(required = false) @Nullable @Subdivision(orCountry = true) String region,
      @RequestParam(required = false) @Nullable @Name(max = 16) String postalCode) {
    Place place = new PlaceRequest(null, lat, lon, region, postalCode).place("");
    return LocatedResponse.of(surveying.locate(staff.tenant(), place));
  }

  /**
   * Finds the territories of up to 1,000 places at once, each as it is found alone. One answer for
   * each place, in their order; where one is no place, none is looked for, and each such is named.
   */
  @PostMapping("/api/territories/locate")
  @Allowed("territories:read")
  LocatedPlaces locateAll(Staff staff, @Valid @RequestBody PlacesRequest request) {
    List<Located> found = locating.all(staff.tenant(), request.all());
    List<LocatedPlace> items = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      items.add(LocatedPlace.of(request.places().get(i).id(), found.get(i)));
    }
    return new LocatedPlaces(items);
  }
}
