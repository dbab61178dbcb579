/** HTTP for territories and grants. */
@NullMarked
package pep.territory.placement.web;

import org.jspecify.annotations.NullMarked;
