/** Another password: for whoever has forgotten it, by a link, and for whoever knows it. */
@NullMarked
package pep.partner.identity.recovery;

import org.jspecify.annotations.NullMarked;
