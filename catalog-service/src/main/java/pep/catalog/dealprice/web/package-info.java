/** HTTP for this feature. */
@NullMarked
package pep.catalog.dealprice.web;

import org.jspecify.annotations.NullMarked;
