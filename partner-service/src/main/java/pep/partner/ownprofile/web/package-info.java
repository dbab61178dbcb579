/** HTTP for a partner's own profile and for what it asks to change. */
@NullMarked
package pep.partner.ownprofile.web;

import org.jspecify.annotations.NullMarked;
