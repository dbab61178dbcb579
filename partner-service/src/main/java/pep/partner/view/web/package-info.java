/** HTTP for named views. */
@NullMarked
package pep.partner.view.web;

import org.jspecify.annotations.NullMarked;
