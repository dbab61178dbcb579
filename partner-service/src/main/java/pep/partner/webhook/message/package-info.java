/** What is told to whom, and each attempt at it. */
@NullMarked
package pep.partner.webhook.message;

import org.jspecify.annotations.NullMarked;
