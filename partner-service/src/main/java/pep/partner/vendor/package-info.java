/** The vendor itself: its currency, its time zone and its settings and how it looks. */
@NullMarked
package pep.partner.vendor;

import org.jspecify.annotations.NullMarked;
