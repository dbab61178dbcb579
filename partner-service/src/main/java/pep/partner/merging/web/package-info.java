/** How a vendor merges its partners. */
@NullMarked
package pep.partner.merging.web;

import org.jspecify.annotations.NullMarked;
