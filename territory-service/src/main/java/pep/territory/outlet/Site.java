package pep.territory.outlet;

import pep.territory.area.GeoPoint;

/**
 * What the spacing of outlets depends on.
 *
 * @param radius protected, in metres, at least 0
 */
public record Site(String outletId, String code, String partnerId, GeoPoint point, double radius) {

  /** The same site with this partner, under this code. */
  Site of(String otherPartnerId, String otherCode) {
    return new Site(outletId, otherCode, otherPartnerId, point, radius);
  }
}
