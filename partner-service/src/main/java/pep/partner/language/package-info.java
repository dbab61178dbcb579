/** The languages that people are spoken to in, and what is said in them. */
@NullMarked
package pep.partner.language;

import org.jspecify.annotations.NullMarked;
