package pep.territory.outlet;

import pep.territory.area.GeoPoint;

/**
 * An outlet as it is to be placed.
 *
 * @param code the vendor's own, unique
 * @param brand outlets of different brands do not crowd each other, however a brand is spelt; empty
 *     for a vendor with one
 */
public record OutletDetails(
    String code,
    String name,
    String brand,
    OutletAddress address,
    GeoPoint point,
    ProtectedRadius radius) {}
