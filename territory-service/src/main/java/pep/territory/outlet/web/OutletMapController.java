package pep.territory.outlet.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Name;
import pep.territory.area.BoundingBox;
import pep.territory.outlet.OutletMap;
import pep.territory.outlet.OutletMap.OutletsOnMap;

/** Outlets by where they stand. */
@RestController
class OutletMapController {

  private final OutletMap map;

  OutletMapController(OutletMap map) {
    this.map = map;
  }

  /**
   * Shows the open outlets in a part of the map. One by one up to 2,000; where they are more,
   * counted by cells. A partner sees its own.
   *
   * @param bbox west, south, east and north in degrees; the whole world where it is left out
   * @param brand in any of its spellings; every brand where it is left out
   * @param partnerCode whose they are; anybody's where it is left out
   */
  @GetMapping("/api/map/outlets")
  @Allowed("territories:read")
  OutletsOnMap outlets(
      Reach reach,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = BoundingBox.FORM, message = BoundingBox.CURE)
          String bbox,
      @RequestParam(required = false) @Nullable @Name String brand,
      @RequestParam(required = false) @Nullable @Name String partnerCode) {
    return map.within(reach, new OutletMap.Question(BoundingBox.asked(bbox), brand, partnerCode));
  }
}
