/** A vendor's sales policy over HTTP. */
@NullMarked
package pep.performance.salespolicy.web;

import org.jspecify.annotations.NullMarked;
