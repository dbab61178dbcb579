/** How a webhook reaches an address: signed, only to hosts that are allowed, within its time. */
@NullMarked
package pep.partner.webhook.transport;

import org.jspecify.annotations.NullMarked;
