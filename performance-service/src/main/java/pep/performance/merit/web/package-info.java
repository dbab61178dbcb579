/** Merit over HTTP. */
@NullMarked
package pep.performance.merit.web;

import org.jspecify.annotations.NullMarked;
