/** The intake over HTTP. */
@NullMarked
package pep.performance.intake.web;

import org.jspecify.annotations.NullMarked;
