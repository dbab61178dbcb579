/** Who may sign in or call, for which vendor and partner, and with what scopes. */
@NullMarked
package pep.partner.identity;

import org.jspecify.annotations.NullMarked;
