/** What is told besides in a vendor's chat, by an incoming webhook as Slack has them. */
@NullMarked
package pep.partner.webhook.chat;

import org.jspecify.annotations.NullMarked;
