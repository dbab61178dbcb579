/** A vendor's saved layouts of files over HTTP. */
@NullMarked
package pep.performance.salesmapping.web;

import org.jspecify.annotations.NullMarked;
