/** Where a territory lies: regions, postal codes, polygons, and whether two areas share ground. */
@NullMarked
package pep.territory.area;

import org.jspecify.annotations.NullMarked;
