package pep.territory.outlet;

import pep.territory.area.GeoPoint;

/**
 * What the spacing of outlets depends on.
 *
 * @param radius protected, in metres, at least 0
 */
public record Site(String outletId, String code, String partnerId, GeoPoint point, double radius) {}
