package pep.territory.outlet;

/**
 * An outlet that stands too close.
 *
 * @param metres the distance, to the millimetre
 * @param required the larger of the two protected radii, in metres: what the distance must reach
 */
public record Neighbour(
    String outletId, String code, String partnerId, double metres, double required) {}
