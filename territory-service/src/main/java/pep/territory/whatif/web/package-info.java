/** What would be, over HTTP. */
@NullMarked
package pep.territory.whatif.web;

import org.jspecify.annotations.NullMarked;
