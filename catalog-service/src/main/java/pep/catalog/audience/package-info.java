/** What this service knows of partners, segments, tiers and territories, as told by their owners. */
@NullMarked
package pep.catalog.audience;

import org.jspecify.annotations.NullMarked;
