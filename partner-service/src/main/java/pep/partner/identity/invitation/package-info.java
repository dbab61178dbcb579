/** How somebody is asked to join. */
@NamedInterface
@NullMarked
package pep.partner.identity.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
