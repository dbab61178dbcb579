/** HTTP for segments. */
@NullMarked
package pep.partner.segment.web;

import org.jspecify.annotations.NullMarked;
