/** What follows from a decision on an application. */
@NullMarked
package pep.partner.application.messaging;

import org.jspecify.annotations.NullMarked;
