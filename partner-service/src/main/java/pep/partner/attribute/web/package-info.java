/** HTTP for attribute definitions. */
@NullMarked
package pep.partner.attribute.web;

import org.jspecify.annotations.NullMarked;
