/** The vendor itself: its currency, its time zone and its settings. */
@NullMarked
package pep.partner.vendor;

import org.jspecify.annotations.NullMarked;
