/** A partner keeps its own profile: what it changes at once, and what the vendor approves. */
@NullMarked
package pep.partner.ownprofile;

import org.jspecify.annotations.NullMarked;
