/** Facts of other services that change a partner. */
@NullMarked
package pep.partner.profile.messaging;

import org.jspecify.annotations.NullMarked;
