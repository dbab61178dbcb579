/** A second factor beside the password: codes that change with time, and a few for emergencies. */
@NullMarked
package pep.partner.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
