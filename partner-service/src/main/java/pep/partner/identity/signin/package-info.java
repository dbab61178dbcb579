/** How somebody signs in, is slowed down after failures, and stays signed in. */
@NamedInterface
@NullMarked
package pep.partner.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
