package pep.territory.area;

/** West, south, east, north in degrees, as in RFC 7946. */
public record BoundingBox(double west, double south, double east, double north) {}
