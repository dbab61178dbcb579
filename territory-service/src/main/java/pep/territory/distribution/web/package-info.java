/** HTTP for the over-distribution index. */
@NullMarked
package pep.territory.distribution.web;

import org.jspecify.annotations.NullMarked;
