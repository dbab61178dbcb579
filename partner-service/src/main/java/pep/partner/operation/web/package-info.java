/** HTTP for operators. */
@NullMarked
package pep.partner.operation.web;

import org.jspecify.annotations.NullMarked;
