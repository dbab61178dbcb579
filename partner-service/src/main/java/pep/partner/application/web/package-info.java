/** HTTP for forms and applications, the applicant's own included. */
@NullMarked
package pep.partner.application.web;

import org.jspecify.annotations.NullMarked;
