/** HTTP for the chat that a vendor has things told in. */
@NullMarked
package pep.partner.webhook.chat.web;

import org.jspecify.annotations.NullMarked;
