/** What a caller may ask of a list, and the page that answers. */
@NullMarked
package pep.platform.listing;

import org.jspecify.annotations.NullMarked;
