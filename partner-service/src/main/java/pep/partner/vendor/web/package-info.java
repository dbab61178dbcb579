/** HTTP for the vendor. */
@NullMarked
package pep.partner.vendor.web;

import org.jspecify.annotations.NullMarked;
