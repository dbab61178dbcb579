/** Users, and what they may do for a vendor or a partner. */
@NamedInterface
@NullMarked
package pep.partner.identity.user;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
