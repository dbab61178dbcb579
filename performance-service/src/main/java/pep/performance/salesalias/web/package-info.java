/** A vendor's aliases over HTTP. */
@NullMarked
package pep.performance.salesalias.web;

import org.jspecify.annotations.NullMarked;
