/** Groups of partners by rule: live membership, entry and exit, explanations. */
@NullMarked
package pep.partner.segment;

import org.jspecify.annotations.NullMarked;
