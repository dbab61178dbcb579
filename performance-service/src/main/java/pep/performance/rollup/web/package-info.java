/** The roll-ups over HTTP. */
@NullMarked
package pep.performance.rollup.web;

import org.jspecify.annotations.NullMarked;
