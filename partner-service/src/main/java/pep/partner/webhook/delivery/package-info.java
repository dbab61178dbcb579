/**
 * Facts become messages, and messages are delivered: in turn, again after failures, once more on
 * request.
 */
@NullMarked
package pep.partner.webhook.delivery;

import org.jspecify.annotations.NullMarked;
