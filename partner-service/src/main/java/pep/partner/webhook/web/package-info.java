/** Webhook endpoints, their messages and attempts over HTTP. */
@NullMarked
package pep.partner.webhook.web;

import org.jspecify.annotations.NullMarked;
