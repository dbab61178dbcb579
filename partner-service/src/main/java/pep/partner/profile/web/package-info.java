/** HTTP for partners. */
@NullMarked
package pep.partner.profile.web;

import org.jspecify.annotations.NullMarked;
