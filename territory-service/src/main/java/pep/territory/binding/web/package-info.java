/** HTTP for how hard grants bind. */
@NullMarked
package pep.territory.binding.web;

import org.jspecify.annotations.NullMarked;
