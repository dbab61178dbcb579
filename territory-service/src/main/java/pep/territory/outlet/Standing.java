package pep.territory.outlet;

import pep.territory.area.Place;
import pep.territory.area.RegionCode;

/** Where an open outlet stands, without the rest of it: what spacing and distribution look at. */
public record Standing(Site site, String brand, OutletAddress address) {

  /** What is known of its place. */
  public Place place() {
    String region = address.subdivision() == null ? address.country() : address.subdivision();
    return new Place(site.point(), new RegionCode(region), address.postalCode());
  }
}
