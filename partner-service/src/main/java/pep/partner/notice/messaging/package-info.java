/** The facts that people are told of. */
@NullMarked
package pep.partner.notice.messaging;

import org.jspecify.annotations.NullMarked;
