/** Partners from application to end: status, checklist, contacts, certifications, attributes. */
@NullMarked
package pep.partner.profile;

import org.jspecify.annotations.NullMarked;
