package pep.platform.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The coordinates of a GeoJSON {@code Polygon} or {@code MultiPolygon} (RFC 7946): nested lists of
 * positions, longitude before latitude. It tells the document of the API their form; whoever reads
 * them holds them to it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Coordinates {}
