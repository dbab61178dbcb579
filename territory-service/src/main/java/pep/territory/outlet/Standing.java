package pep.territory.outlet;

import pep.territory.area.Place;

/**
 * Where an open outlet stands, without the rest of it: what spacing and distribution look at.
 *
 * @param brand the same text for every spelling of a brand
 */
public record Standing(Site site, String brand, OutletAddress address) {

  /** What is known of its place. */
  public Place place() {
    return address.at(site.point());
  }
}
