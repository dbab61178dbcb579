/** Formulas over HTTP. */
@NullMarked
package pep.performance.formula.web;

import org.jspecify.annotations.NullMarked;
