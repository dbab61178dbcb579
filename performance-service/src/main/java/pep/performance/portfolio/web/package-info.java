/** The portfolio over HTTP. */
@NullMarked
package pep.performance.portfolio.web;

import org.jspecify.annotations.NullMarked;
