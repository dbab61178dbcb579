/** HTTP for notices and for what is mailed of them. */
@NullMarked
package pep.partner.notice.web;

import org.jspecify.annotations.NullMarked;
