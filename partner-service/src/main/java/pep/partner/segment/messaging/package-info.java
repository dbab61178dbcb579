/** What makes memberships be looked at again. */
@NullMarked
package pep.partner.segment.messaging;

import org.jspecify.annotations.NullMarked;
