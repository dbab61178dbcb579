/** The facts that webhooks tell, as they come from the broker. */
@NullMarked
package pep.partner.webhook.messaging;

import org.jspecify.annotations.NullMarked;
