/** HTTP for partners that are taken over from another system. */
@NullMarked
package pep.partner.takeover.web;

import org.jspecify.annotations.NullMarked;
