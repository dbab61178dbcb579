/** E-mail to people: kept until it was handed over, sent once, tried again while it is refused. */
@NullMarked
package pep.partner.mail;

import org.jspecify.annotations.NullMarked;
