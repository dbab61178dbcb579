/** Diagnoses over HTTP. */
@NullMarked
package pep.performance.diagnosis.web;

import org.jspecify.annotations.NullMarked;
