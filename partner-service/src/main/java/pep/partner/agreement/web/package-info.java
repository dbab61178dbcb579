/** Agreements over HTTP. */
@NullMarked
package pep.partner.agreement.web;

import org.jspecify.annotations.NullMarked;
