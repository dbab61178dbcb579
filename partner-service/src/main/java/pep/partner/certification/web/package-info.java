/** HTTP for certifications. */
@NullMarked
package pep.partner.certification.web;

import org.jspecify.annotations.NullMarked;
