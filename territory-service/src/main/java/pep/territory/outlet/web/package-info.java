/** HTTP for outlets. */
@NullMarked
package pep.territory.outlet.web;

import org.jspecify.annotations.NullMarked;
