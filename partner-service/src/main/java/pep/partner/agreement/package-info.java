/** What partners agree to: agreements in versions, and who accepted which of them. */
@NullMarked
package pep.partner.agreement;

import org.jspecify.annotations.NullMarked;
