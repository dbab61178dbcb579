/** The vendor's own typed attributes of partners. */
@NullMarked
package pep.partner.attribute;

import org.jspecify.annotations.NullMarked;
