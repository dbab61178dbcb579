/** The vendor's certifications and how long each holds. */
@NullMarked
package pep.partner.certification;

import org.jspecify.annotations.NullMarked;
