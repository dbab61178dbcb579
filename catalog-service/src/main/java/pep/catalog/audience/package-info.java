/**
 * What this service knows of partners, segments, tiers, grants and promotions, as told by their
 * owners.
 */
@NullMarked
package pep.catalog.audience;

import org.jspecify.annotations.NullMarked;
