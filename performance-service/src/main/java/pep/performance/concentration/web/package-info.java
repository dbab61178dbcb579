/** Concentration over HTTP. */
@NullMarked
package pep.performance.concentration.web;

import org.jspecify.annotations.NullMarked;
