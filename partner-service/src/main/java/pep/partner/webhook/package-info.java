/** Tells vendors' and partners' own systems what happened, by signed webhooks. */
@NullMarked
package pep.partner.webhook;

import org.jspecify.annotations.NullMarked;
